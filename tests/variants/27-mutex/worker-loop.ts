// Style: a worker that goes through a list of jobs as long as there are any, and is started anew for the next.
type Job = () => Promise<void>;

export class Mutex {
  readonly #jobs: Job[] = [];
  #isWorking = false;

  runExclusive<T>(work: () => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.#jobs.push(async () => {
        try {
          resolve(await work());
        } catch (error) {
          reject(error);
        }
      });
      if (!this.#isWorking) void this.#work();
    });
  }

  async #work(): Promise<void> {
    this.#isWorking = true;
    for (let job = this.#jobs.shift(); job !== undefined; job = this.#jobs.shift()) await job();
    this.#isWorking = false;
  }
}
