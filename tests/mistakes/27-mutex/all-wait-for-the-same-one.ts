// Waits once for the work that is running; all that wait for it start together when it has ended.
// caught by: runs one work at a time
export class Mutex {
  #running: Promise<unknown> | undefined;

  async runExclusive<T>(work: () => Promise<T>): Promise<T> {
    if (this.#running !== undefined) await this.#running.catch(() => {});
    const result = Promise.try(work);
    this.#running = result;
    return result;
  }
}
