// Style: a latch that counts down, and a deadline on the clock, approached by halves.
class Latch {
  #count = 0;
  #tell: (() => void) | undefined;

  up(): void {
    this.#count++;
  }

  down(): void {
    this.#count--;
    if (this.#count === 0) this.#tell?.();
  }

  wait(): Promise<void> {
    return new Promise((resolve) => {
      this.#tell = resolve;
      if (this.#count === 0) resolve();
    });
  }
}

export class Drain {
  readonly #latch = new Latch();
  #shutdown: Promise<"drained" | "timed out"> | undefined;

  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.#shutdown !== undefined) throw new TypeError("cannot run a work after shutdown");
    this.#latch.up();
    const end = (): void => this.#latch.down();
    const running = work();
    running.then(end, end);
    return await running;
  }

  shutdown(timeout: number): Promise<"drained" | "timed out"> {
    this.#shutdown ??= this.#wait(performance.now() + timeout);
    return this.#shutdown;
  }

  async #wait(deadline: number): Promise<"drained" | "timed out"> {
    let isDrained = false;
    const drained = this.#latch.wait().then(() => {
      isDrained = true;
    });
    for (;;) {
      const left = Math.round(deadline - performance.now());
      if (left <= 0) return "timed out";
      let timer: NodeJS.Timeout | undefined;
      const half = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, Math.ceil(left / 2));
      });
      await Promise.race([drained, half]);
      clearTimeout(timer);
      if (isDrained) return "drained";
    }
  }
}
