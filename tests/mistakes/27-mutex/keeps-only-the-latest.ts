// Has room for one that waits: who comes next takes its place, and gets the result for both.
// caught by: calls each work once and gives its result
export class Mutex {
  #running: Promise<unknown> | undefined;
  #next: (() => Promise<unknown>) | undefined;
  #after: Promise<unknown> | undefined;

  runExclusive<T>(work: () => Promise<T>): Promise<T> {
    if (this.#running === undefined) return this.#start(work);
    this.#next = work;
    this.#after ??= this.#running
      .catch(() => {})
      .then(() => {
        const next = this.#next!;
        this.#next = this.#after = undefined;
        return this.#start(next);
      });
    return this.#after as Promise<T>;
  }

  #start<T>(work: () => Promise<T>): Promise<T> {
    const result = Promise.try(work);
    this.#running = result;
    const end = (): void => {
      if (this.#running === result) this.#running = undefined;
    };
    result.then(end, end);
    return result;
  }
}
