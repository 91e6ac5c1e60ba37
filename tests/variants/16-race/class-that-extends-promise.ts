// Style: a subclass of Promise with private fields, which is entered by one runner after another.
class Contest<T> extends Promise<T> {
  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  readonly #win: (value: T) => void;
  readonly #lose: (reason: unknown) => void;

  constructor() {
    let win!: (value: T) => void;
    let lose!: (reason: unknown) => void;
    super((resolve, reject) => {
      win = resolve;
      lose = reject;
    });
    this.#win = win;
    this.#lose = lose;
  }

  enter(runners: Iterable<T | PromiseLike<T>>): this {
    try {
      for (const runner of runners) this.#watch(runner);
    } catch (error) {
      this.#lose(error);
    }
    return this;
  }

  #watch(runner: T | PromiseLike<T>): void {
    void (async () => runner)().then(this.#win, this.#lose);
  }
}

export function race<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  return new Contest<T>().enter(values);
}
