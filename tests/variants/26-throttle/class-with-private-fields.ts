// Style: a class that knows from when on the next call is allowed, by the clock of the process.
class Throttler<A extends unknown[]> {
  readonly #fn: (...args: A) => void;
  readonly #interval: number;
  #allowedFrom = -Infinity;
  #pending: A | undefined;

  constructor(fn: (...args: A) => void, interval: number) {
    this.#fn = fn;
    this.#interval = interval;
  }

  call(args: A): void {
    const isScheduled = this.#pending !== undefined;
    this.#pending = args;
    if (isScheduled) return;
    const left = this.#allowedFrom - performance.now();
    if (left > 0) setTimeout(() => this.#make(), left);
    else this.#make();
  }

  #make(): void {
    this.#allowedFrom = performance.now() + this.#interval;
    const args = this.#pending as A;
    this.#pending = undefined;
    this.#fn(...args);
  }
}

export function throttle<A extends unknown[]>(
  fn: (...args: A) => void,
  interval: number,
): (...args: A) => void {
  const throttler = new Throttler(fn, interval);
  return (...args) => {
    throttler.call(args);
  };
}
