// Style: an async generator gives the permits; it queues those who ask.
export class Semaphore {
  #held = 0;
  #isRoom = Promise.withResolvers<void>();
  readonly #permits: AsyncGenerator<() => void, never, void>;

  constructor(permits: number) {
    if (!Number.isInteger(permits) || permits <= 0) throw new RangeError(`${permits} permits`);
    this.#permits = this.#generate(permits);
  }

  async *#generate(permits: number): AsyncGenerator<() => void, never, void> {
    for (;;) {
      while (this.#held === permits) await this.#isRoom.promise;
      this.#held++;
      yield this.#releaser();
    }
  }

  #releaser(): () => void {
    const held = new Set(["held"]);
    return () => {
      if (!held.delete("held")) return;
      this.#held--;
      this.#isRoom.resolve();
      this.#isRoom = Promise.withResolvers();
    };
  }

  acquire = async (): Promise<() => void> => (await this.#permits.next()).value;
}
