// Looks into the line only when somebody asks, not when a work has ended.
// caught by: starts each work as soon as the one before has ended
type Job = () => Promise<unknown>;

export class Mutex {
  readonly #jobs: Job[] = [];
  #isLocked = false;

  runExclusive<T>(work: () => Promise<T>): Promise<T> {
    const { promise, resolve, reject } = Promise.withResolvers<T>();
    this.#jobs.push(() => Promise.try(work).then(resolve, reject));
    this.#look();
    return promise;
  }

  #look(): void {
    if (this.#isLocked) return;
    this.#isLocked = true;
    void this.#jobs.shift()!().then(() => (this.#isLocked = false));
  }
}
