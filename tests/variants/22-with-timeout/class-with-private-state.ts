// Style: a class with private fields that keeps the outcome until it is known.
class TimeLimit<T> {
  readonly #controller = new AbortController();
  readonly #outcome = Promise.withResolvers<T>();
  #timer: NodeJS.Timeout | undefined;

  constructor(readonly ms: number) {}

  run(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    this.#timer = setTimeout(this.#expire, this.ms);
    void this.#follow(work(this.#controller.signal));
    return this.#outcome.promise;
  }

  readonly #expire = (): void => {
    this.#timer = undefined;
    const reason = new DOMException(`no end after ${this.ms} ms`, "TimeoutError");
    this.#outcome.reject(reason);
    this.#controller.abort(reason);
  };

  async #follow(promise: Promise<T>): Promise<void> {
    try {
      this.#outcome.resolve(await promise);
    } catch (error) {
      this.#outcome.reject(error);
    } finally {
      clearTimeout(this.#timer);
    }
  }
}

export function withTimeout<T>(work: (signal: AbortSignal) => Promise<T>, ms: number): Promise<T> {
  return new TimeLimit<T>(ms).run(work);
}
