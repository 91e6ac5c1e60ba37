// Never waits.
// caught by: has no more than permits held at a time
export class Semaphore {
  constructor(permits: number) {
    if (!Number.isInteger(permits) || permits < 1) {
      throw new RangeError(`expected a whole number from 1, got ${permits}`);
    }
  }

  async acquire(): Promise<() => void> {
    return () => {};
  }
}
