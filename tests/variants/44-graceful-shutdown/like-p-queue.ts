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
      const stop = (): void => {
        this.#idleListeners.delete(idle);
        reject(signal.reason as Error);
      };
      const idle = (): void => {
        this.#idleListeners.delete(idle);
        signal.removeEventListener("abort", stop);
        resolve();
      };
      this.#idleListeners.add(idle);
      signal.addEventListener("abort", stop, { once: true });
    });
  }
}

export class Drain {
  readonly #queue = new Queue();
  readonly #shutdowns: Promise<"drained" | "timed out">[] = [];

  run<T>(work: () => Promise<T>): Promise<T> {
    return Promise.try(() => {
      if (this.#queue.isPaused) throw new Error("paused for good");
      return this.#queue.add(work);
    });
  }

  shutdown(timeout: number): Promise<"drained" | "timed out"> {
    const [first] = this.#shutdowns;
    if (first !== undefined) return first;
    const controller = new AbortController();
    const timer = setTimeout(() => controller.abort(), timeout);
    const end = this.#queue
      .pause()
      .onIdle(controller.signal)
      .then<"drained", "timed out">(
        () => "drained",
        () => "timed out",
      )
      .finally(() => clearTimeout(timer));
    this.#shutdowns.push(end);
    return end;
  }
}
