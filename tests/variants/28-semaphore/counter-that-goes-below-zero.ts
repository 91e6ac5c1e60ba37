// Style: Dijkstra's counter, which goes below zero: then it says how many wait.
export class Semaphore {
  #count: number;
  #line: PromiseWithResolvers<void>[] = [];

  constructor(permits: number) {
    if (permits !== Math.trunc(permits) || permits < 1 || permits === Infinity) {
      throw new RangeError(`permits: ${permits}`);
    }
    this.#count = permits;
  }

  acquire(): Promise<() => void> {
    const gate = Promise.withResolvers<void>();
    if (--this.#count < 0) this.#line.push(gate);
    else gate.resolve();
    return gate.promise.then(() => this.#permit());
  }

  #permit(): () => void {
    let release = (): void => {
      release = () => {};
      if (++this.#count <= 0) this.#line.shift()!.resolve();
    };
    return () => release();
  }
}
