// Runs every work at once.
// caught by: runs one work at a time
export class Mutex {
  async runExclusive<T>(work: () => Promise<T>): Promise<T> {
    return work();
  }
}
