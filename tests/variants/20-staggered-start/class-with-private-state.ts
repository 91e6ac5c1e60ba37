// Style: a class with private fields, one method for each thing that can happen.
class Stagger<T> {
  readonly #attempts: readonly (() => Promise<T>)[];
  readonly #delay: number;
  readonly #end = Promise.withResolvers<T>();
  readonly #failures = new Map<number, unknown>();
  #next = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(attempts: readonly (() => Promise<T>)[], delay: number) {
    this.#attempts = attempts;
    this.#delay = delay;
  }

  run(): Promise<T> {
    if (this.#attempts.length === 0) this.#giveUp();
    else this.#start();
    return this.#end.promise;
  }

  #start(): void {
    const index = this.#next++;
    if (this.#next < this.#attempts.length) {
      this.#timer = setTimeout(() => this.#start(), this.#delay);
    }
    this.#attempts[index]!().then(
      (value) => this.#succeed(value),
      (error: unknown) => this.#fail(index, error),
    );
  }

  #succeed(value: T): void {
    clearTimeout(this.#timer);
    this.#next = Infinity;
    this.#end.resolve(value);
  }

  #fail(index: number, error: unknown): void {
    this.#failures.set(index, error);
    if (this.#failures.size === this.#attempts.length) {
      this.#giveUp();
    } else if (index === this.#next - 1 && this.#next < this.#attempts.length) {
      clearTimeout(this.#timer);
      this.#start();
    }
  }

  #giveUp(): void {
    const errors = this.#attempts.map((_, index) => this.#failures.get(index));
    this.#end.reject(new AggregateError(errors));
  }
}

export function firstSuccess<T>(
  attempts: readonly (() => Promise<T>)[],
  delay: number,
): Promise<T> {
  return new Stagger(attempts, delay).run();
}
