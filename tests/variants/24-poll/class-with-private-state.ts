// Style: a class with private fields, that ends itself once and for all.
class Poll<T> {
  readonly #probe: () => Promise<T | undefined>;
  readonly #interval: number;
  readonly #end = Promise.withResolvers<T>();
  #limit: NodeJS.Timeout | undefined;
  #pause: NodeJS.Timeout | undefined;
  #isOver = false;

  constructor(probe: () => Promise<T | undefined>, interval: number) {
    this.#probe = probe;
    this.#interval = interval;
  }

  start(timeout: number): Promise<T> {
    this.#limit = setTimeout(() => this.#expire(timeout), timeout);
    void this.#look();
    return this.#end.promise;
  }

  readonly #look = async (): Promise<void> => {
    try {
      const value = await this.#probe();
      if (this.#isOver) return;
      if (value === undefined) this.#pause = setTimeout(this.#look, this.#interval);
      else this.#close(() => this.#end.resolve(value));
    } catch (error) {
      this.#close(() => this.#end.reject(error));
    }
  };

  #expire(timeout: number): void {
    this.#close(() => this.#end.reject(new DOMException(`${timeout} ms`, "TimeoutError")));
  }

  #close(settle: () => void): void {
    this.#isOver = true;
    clearTimeout(this.#limit);
    clearTimeout(this.#pause);
    settle();
  }
}

export async function poll<T>(
  probe: () => Promise<T | undefined>,
  options: { interval: number; timeout: number },
): Promise<T> {
  return new Poll(probe, options.interval).start(options.timeout);
}
