// Looks at the reason to see whether the work has failed, and misses undefined, null and 0.
// caught by: goes on after a work that fails
export class Mutex {
  #last: Promise<unknown> = Promise.resolve();

  runExclusive<T>(work: () => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.#last = this.#last.then(async () => {
        let value: T | undefined;
        let reason: unknown;
        try {
          value = await work();
        } catch (error) {
          reason = error;
        }
        if (reason) reject(reason);
        else resolve(value as T);
      });
    });
  }
}
