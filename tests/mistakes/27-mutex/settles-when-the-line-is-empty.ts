// Runs all works in line, and settles all of them when the line is empty.
// caught by: calls each work once and gives its result
type Job = () => Promise<() => void>;

export class Mutex {
  readonly #jobs: Job[] = [];
  #isWorking = false;

  runExclusive<T>(work: () => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.#jobs.push(async () => {
        try {
          const value = await work();
          return () => resolve(value);
        } catch (error) {
          return () => reject(error);
        }
      });
      if (!this.#isWorking) void this.#work();
    });
  }

  async #work(): Promise<void> {
    this.#isWorking = true;
    const settlers: (() => void)[] = [];
    while (this.#jobs.length > 0) settlers.push(await this.#jobs.shift()!());
    this.#isWorking = false;
    for (const settle of settlers) settle();
  }
}
