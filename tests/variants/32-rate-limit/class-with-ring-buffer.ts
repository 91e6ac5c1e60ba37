// Style: a class with private fields: a ring of the last times, a queue, and one timer for its first.
class SlidingWindow {
  readonly #ring: Float64Array;
  readonly #interval: number;
  readonly #queue: (() => void)[] = [];
  #next = 0;
  #timer: NodeJS.Timeout | null = null;

  constructor(limit: number, interval: number) {
    this.#ring = new Float64Array(limit).fill(-Infinity);
    this.#interval = interval;
  }

  enter(): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#queue.push(resolve);
    if (this.#timer === null) this.#advance();
    return promise;
  }

  #advance(): void {
    this.#timer = null;
    while (this.#queue.length > 0) {
      const now = performance.now();
      const rest = this.#ring[this.#next]! + this.#interval - now;
      if (rest > 0) {
        this.#timer = setTimeout(() => this.#advance(), Math.ceil(rest));
        return;
      }
      this.#ring[this.#next] = now;
      this.#next = (this.#next + 1) % this.#ring.length;
      this.#queue.shift()!();
    }
  }
}

export function rateLimit(limit: number, interval: number): () => Promise<void> {
  if (!(limit >= 1 && Number.isInteger(limit))) throw new RangeError("limit");
  const window = new SlidingWindow(limit, interval);
  return () => window.enter();
}
