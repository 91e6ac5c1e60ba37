// Style: in the manner of p-queue: a pending count, onIdle, and a flag that it is paused.
type Listener = () => void;

class Queue {
  #pending = 0;
  #isPaused = false;
  readonly #idleListeners = new Set<Listener>();

  get isPaused(): boolean {
    return this.#isPaused;
  }

  pause(): this {
    this.#isPaused = true;
    return this;
  }

  async add<T>(fn: () => Promise<T>): Promise<T> {
    this.#pending++;
    try {
      return await fn();
    } finally {
      this.#next();
    }
  }

  #next(): void {
    this.#pending--;
    if (this.#pending === 0) for (const listener of this.#idleListeners) listener();
  }

  async onIdle(signal: AbortSignal): Promise<void> {
    if (this.#pending === 0) return;
    await new Promise<void>((resolve, reject) => {
      this.#idleListeners.add(resolve);
      signal.addEventListener("abort", reject);
    });
  }
}

export class Drain {
  readonly #queue = new Queue();
  #shutdown: Promise<"drained" | "timed out"> | undefined;

  run<T>(work: () => Promise<T>): Promise<T> {
    return Promise.try(() => {
      if (this.#queue.isPaused) throw new Error("paused for good");
      return this.#queue.add(work);
    });
  }

  shutdown(timeout: number): Promise<"drained" | "timed out"> {
    if (this.#shutdown !== undefined) return this.#shutdown;
    const controller = new AbortController();
    const timer = setTimeout(() => controller.abort(), timeout);
    this.#shutdown = this.#queue
      .pause()
      .onIdle(controller.signal)
      .then<"drained", "timed out">(
        () => "drained",
        () => "timed out",
      )
      .finally(() => clearTimeout(timer));
    return this.#shutdown;
  }
}
