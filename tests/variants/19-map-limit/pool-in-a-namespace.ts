// Style: a namespace, which needs a compiler, with a pool that announces its ends by an EventEmitter.
import { EventEmitter } from "node:events";

namespace Pool {
  export function check(size: number): void {
    const isGood = size === Infinity || Number.isInteger(size);
    if (!isGood || size < 1) throw new RangeError(`a pool of ${size} is impossible`);
  }

  export class Ends extends EventEmitter<{ end: []; failure: [reason: unknown] }> {
    #inFlight = 0;

    get inFlight(): number {
      return this.#inFlight;
    }

    async run(call: () => Promise<void>): Promise<void> {
      this.#inFlight++;
      try {
        await call();
        this.#inFlight--;
        this.emit("end");
      } catch (error) {
        this.emit("failure", error);
      }
    }
  }
}

export function mapLimit<T, R>(
  items: readonly T[],
  limit: number,
  mapper: (item: T, index: number) => Promise<R>,
): Promise<R[]> {
  return new Promise((resolve, reject) => {
    Pool.check(limit);
    const pool = new Pool.Ends();
    const results: R[] = [];
    const left = items.entries();
    let isOver = false;
    const start = (): void => {
      while (!isOver && pool.inFlight < limit) {
        const { value, done } = left.next();
        if (done) break;
        void pool.run(async () => {
          results[value[0]] = await mapper(value[1], value[0]);
        });
      }
      if (pool.inFlight === 0) resolve(results);
    };
    pool.on("end", start);
    pool.on("failure", (reason) => {
      isOver = true;
      reject(reason);
    });
    start();
  });
}
