// Gives an outcome with a status and a value in place of the value.
// caught by: calls each work once and gives its result
export class Mutex {
  #last: Promise<unknown> = Promise.resolve();

  async runExclusive<T>(work: () => Promise<T>): Promise<T> {
    const result = Promise.allSettled([this.#last.then(() => work())]);
    this.#last = result;
    const [outcome] = await result;
    if (outcome.status === "rejected") throw outcome.reason;
    return outcome as T;
  }
}
