// Refuses to let more than fifty wait.
// caught by: calls each work once and gives its result
export class Mutex {
  #last: Promise<unknown> = Promise.resolve();
  #waiting = 0;

  runExclusive<T>(work: () => Promise<T>): Promise<T> {
    if (this.#waiting >= 50) return Promise.reject(new Error("too many are waiting"));
    this.#waiting++;
    const result = this.#last.then(() => {
      this.#waiting--;
      return work();
    });
    this.#last = result.catch(() => {});
    return result;
  }
}
