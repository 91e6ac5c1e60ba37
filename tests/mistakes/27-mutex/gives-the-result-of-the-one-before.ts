// Gives each the result of the work before its own.
// caught by: calls each work once and gives its result
export class Mutex {
  #last: Promise<unknown> = Promise.resolve();

  runExclusive<T>(work: () => Promise<T>): Promise<T> {
    const before = this.#last;
    const done = before.catch(() => {}).then(() => work());
    this.#last = done;
    done.catch(() => {});
    return done.then(() => before) as Promise<T>;
  }
}
