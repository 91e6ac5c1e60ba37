// Puts what is asked for during the first part of a work at the head of the line.
// caught by: lets a running work ask for others
type Job = () => Promise<void>;

export class Mutex {
  readonly #jobs: Job[] = [];
  #isWorking = false;
  #isCalling = false;

  runExclusive<T>(work: () => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const job: Job = async () => {
        try {
          this.#isCalling = true;
          const result = Promise.try(work);
          this.#isCalling = false;
          resolve(await result);
        } catch (error) {
          reject(error);
        }
      };
      if (this.#isCalling) this.#jobs.unshift(job);
      else this.#jobs.push(job);
      if (!this.#isWorking) void this.#work();
    });
  }

  async #work(): Promise<void> {
    this.#isWorking = true;
    for (let job = this.#jobs.shift(); job !== undefined; job = this.#jobs.shift()) await job();
    this.#isWorking = false;
  }
}
