// Catches the failure so that the next can run, and resolves for the one that failed.
// caught by: goes on after a work that fails
export class Mutex {
  #last: Promise<unknown> = Promise.resolve();

  runExclusive<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#last.then(() => work()).catch(() => undefined as T);
    this.#last = result;
    return result;
  }
}
