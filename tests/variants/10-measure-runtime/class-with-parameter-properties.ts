// Style: a class with parameter properties, which need a compiler.
class Benchmark {
  private startedAt = 0;

  constructor(
    private readonly job: () => Promise<unknown>,
    private readonly times: number,
    private readonly clock: () => number = () => performance.now(),
  ) {}

  async run(): Promise<number> {
    this.startedAt = this.clock();
    await Promise.all(this.startAll());
    return this.clock() - this.startedAt;
  }

  private *startAll(): Generator<Promise<unknown>, void> {
    for (let started = 0; started < this.times; started++) yield this.job();
  }
}

export async function measureRuntime(job: () => Promise<unknown>): Promise<number> {
  return new Benchmark(job, 4).run();
}
