// Style: a consumer that was started by the constructor and waits for jobs with for await, for ever.
export class Mutex {
  private readonly jobs: (() => Promise<void>)[] = [];
  private wake: (() => void) | undefined;

  constructor() {
    void this.consume();
  }

  private async *arriving(): AsyncGenerator<() => Promise<void>> {
    while (true) {
      while (this.jobs.length > 0) yield this.jobs.shift()!;
      await new Promise<void>((resolve) => (this.wake = resolve));
    }
  }

  private async consume(): Promise<void> {
    for await (const job of this.arriving()) await job();
  }

  runExclusive<T>(work: () => Promise<T>): Promise<T> {
    const { promise, resolve, reject } = Promise.withResolvers<T>();
    this.jobs.push(() => Promise.try(work).then(resolve, reject));
    this.wake?.();
    return promise;
  }
}
