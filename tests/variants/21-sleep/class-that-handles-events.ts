// Style: a class with private fields, which is the listener itself by its handleEvent.
class Sleeper implements EventListenerObject {
  readonly promise: Promise<void>;
  readonly #signal: AbortSignal | undefined;
  #timer: NodeJS.Timeout | undefined;
  #reject!: (reason: unknown) => void;

  constructor(ms: number, signal: AbortSignal | undefined) {
    this.#signal = signal;
    this.promise = new Promise((resolve, reject) => {
      this.#reject = reject;
      this.#timer = setTimeout(() => {
        this.#tidyUp();
        resolve();
      }, ms);
    });
    signal?.addEventListener("abort", this);
  }

  handleEvent(): void {
    this.#tidyUp();
    this.#reject(this.#signal?.reason);
  }

  #tidyUp(): void {
    clearTimeout(this.#timer);
    this.#signal?.removeEventListener("abort", this);
  }
}

interface EventListenerObject {
  handleEvent(event: Event): void;
}

export function sleep(ms: number, options: { signal?: AbortSignal } = {}): Promise<void> {
  const { signal } = options;
  if (signal !== undefined && signal.aborted) return Promise.reject(signal.reason);
  return new Sleeper(ms, signal).promise;
}
