// Style: a class with parameter properties, which need a compiler.
class Collector {
  private readonly results: number[] = [];
  private readonly end = Promise.withResolvers<number[]>();

  constructor(
    private readonly expected: number,
    private readonly source: () => Promise<number>,
  ) {}

  collect(): Promise<number[]> {
    for (let started = 0; started < this.expected; started++) {
      this.source().then(this.take, this.end.reject);
    }
    this.settleIfComplete();
    return this.end.promise;
  }

  private readonly take = (result: number): void => {
    this.results.push(result);
    this.settleIfComplete();
  };

  private settleIfComplete(): void {
    if (this.results.length === this.expected) this.end.resolve([...this.results]);
  }
}

export async function waitN(n: number, wait: () => Promise<number>): Promise<number[]> {
  return new Collector(n, wait).collect();
}
