// Style: a class for one call, with #private state.
class Call<R> {
  readonly promise: Promise<R>;
  #resolve!: (value: R) => void;
  #reject!: (error: unknown) => void;

  constructor() {
    this.promise = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
  }

  run(start: (done: (error: unknown, value?: R) => void) => void): void {
    try {
      start(this.#done);
    } catch (error) {
      this.#reject(error);
    }
  }

  readonly #done = (error: unknown, value?: R): void => {
    if (Call.#isNothing(error)) this.#resolve(value as R);
    else this.#reject(error);
  };

  static #isNothing(error: unknown): boolean {
    return error === null || error === undefined;
  }
}

export function promisify<A extends unknown[], R>(
  fn: (...args: [...A, (error: unknown, value?: R) => void]) => void,
): (...args: A) => Promise<R> {
  return function (this: unknown, ...args) {
    const call = new Call<R>();
    call.run((done) => fn.call(this, ...args, done));
    return call.promise;
  };
}
