// Takes a work for lost that has run for a minute, and starts the next.
// caught by: runs one work at a time
export class Mutex {
  #last: Promise<unknown> = Promise.resolve();

  runExclusive<T>(work: () => Promise<T>): Promise<T> {
    const { promise: ended, resolve } = Promise.withResolvers<void>();
    const result = this.#last.then(() => {
      const timer = setTimeout(resolve, 60_000);
      return Promise.try(work).finally(() => {
        clearTimeout(timer);
        resolve();
      });
    });
    this.#last = ended;
    return result;
  }
}
