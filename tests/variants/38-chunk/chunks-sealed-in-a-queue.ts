// Style: a gatherer that seals chunks and puts them into a queue, wherever the consumer is; it holds size values at most.
class Gatherer<T> {
  readonly #iterator: AsyncIterator<T>;
  readonly #size: number;
  readonly #wait: number;
  readonly #sealed: T[][] = [];
  #open: T[] = [];
  #timer: NodeJS.Timeout | undefined;
  #state: "reading" | "idle" | "ended" | "failed" | "closed" = "idle";
  #error: unknown;
  #notify: () => void = () => {};

  constructor(source: AsyncIterable<T>, size: number, wait: number) {
    this.#iterator = source[Symbol.asyncIterator]();
    this.#size = size;
    this.#wait = wait;
  }

  async take(): Promise<T[] | undefined> {
    this.#readOn();
    while (this.#sealed.length === 0) {
      if (this.#state === "failed") throw this.#error;
      if (this.#state === "ended") return undefined;
      await new Promise<void>((resolve) => {
        this.#notify = resolve;
      });
    }
    const values = this.#sealed.shift();
    this.#readOn();
    return values;
  }

  close(): void {
    clearTimeout(this.#timer);
    const isOpen = this.#state === "reading" || this.#state === "idle";
    this.#state = "closed";
    if (isOpen) this.#iterator.return?.().catch(() => {});
  }

  #readOn(): void {
    if (this.#state !== "idle" || this.#sealed.flat().length + this.#open.length >= this.#size)
      return;
    this.#state = "reading";
    this.#iterator.next().then(
      (result) => {
        if (this.#state === "closed") return;
        this.#state = result.done ? "ended" : "idle";
        if (result.done) this.#seal();
        else this.#add(result.value);
        this.#readOn();
      },
      (error: unknown) => {
        if (this.#state === "closed") return;
        this.#state = "failed";
        this.#error = error;
        this.#seal();
      },
    );
  }

  #add(value: T): void {
    if (this.#open.push(value) === 1) this.#timer = setTimeout(() => this.#seal(), this.#wait);
    if (this.#open.length === this.#size) this.#seal();
  }

  #seal(): void {
    clearTimeout(this.#timer);
    if (this.#open.length > 0) this.#sealed.push(this.#open);
    this.#open = [];
    this.#notify();
  }
}

export async function* chunk<T>(
  source: AsyncIterable<T>,
  size: number,
  wait: number,
): AsyncGenerator<T[], void> {
  const gatherer = new Gatherer(source, size, wait);
  try {
    for (let values = await gatherer.take(); values; values = await gatherer.take()) yield values;
  } finally {
    gatherer.close();
  }
}
