// Rejects when the result is an error object.
// caught by: calls each work once and gives its result
export class Mutex {
  #last: Promise<unknown> = Promise.resolve();

  async runExclusive<T>(work: () => Promise<T>): Promise<T> {
    const outcome = this.#last.then(() => work()).catch((error: unknown) => ({ error }));
    this.#last = outcome;
    const value = await outcome;
    if (value instanceof Error) throw value;
    if (typeof value === "object" && value !== null && "error" in value) throw value.error;
    return value as T;
  }
}
