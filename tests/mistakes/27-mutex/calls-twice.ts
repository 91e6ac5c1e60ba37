// Calls the work once to wait for its end, and once more for its result.
// caught by: calls each work once and gives its result
export class Mutex {
  #last: Promise<unknown> = Promise.resolve();

  runExclusive<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#last.then(async () => {
      const [first] = await Promise.all([work(), work()]);
      return first;
    });
    this.#last = result.catch(() => {});
    return result;
  }
}
