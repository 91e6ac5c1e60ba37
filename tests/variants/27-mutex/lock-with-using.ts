// Style: a lock that is held with `await using`, and freed when its block is left.
class Lock implements AsyncDisposable {
  static async after(before: Promise<void> | undefined, free: () => void): Promise<Lock> {
    await before;
    return new Lock(free);
  }

  readonly #free: () => void;

  private constructor(free: () => void) {
    this.#free = free;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#free();
  }
}

export class Mutex {
  #held: Promise<void> | undefined;

  #lock(): Promise<Lock> {
    const before = this.#held;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#held = promise;
    return Lock.after(before, resolve);
  }

  async runExclusive<T>(work: () => Promise<T>): Promise<T> {
    await using _lock = await this.#lock();
    return await work();
  }
}
