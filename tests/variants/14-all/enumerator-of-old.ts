// Style: as RSVP has it; an enumerator over the input, subclassed for what it does with an outcome.
abstract class Enumerator<T, R> {
  readonly promise: Promise<R>;
  protected resolve!: (value: R) => void;
  protected reject!: (reason: unknown) => void;
  private remaining = 0;

  constructor() {
    this.promise = new Promise((resolve, reject) => {
      this.resolve = resolve;
      this.reject = reject;
    });
  }

  enumerate(input: Iterable<T | PromiseLike<T>>): this {
    const entries = Array.from(input);
    this.remaining = entries.length;
    entries.forEach((entry, i) => this.eachEntry(entry, i));
    this.checkFullfillment();
    return this;
  }

  protected abstract settledAt(i: number, value: T): void;
  protected abstract result(): R;

  private eachEntry(entry: T | PromiseLike<T>, i: number): void {
    Promise.resolve(entry).then(
      (value) => {
        this.settledAt(i, value);
        this.remaining--;
        this.checkFullfillment();
      },
      (reason: unknown) => this.reject(reason),
    );
  }

  private checkFullfillment(): void {
    if (this.remaining === 0) this.resolve(this.result());
  }
}

class AllEnumerator<T> extends Enumerator<T, T[]> {
  private readonly results: T[] = [];

  protected override settledAt(i: number, value: T): void {
    this.results[i] = value;
  }

  protected override result(): T[] {
    return this.results;
  }
}

export const all = async <T>(values: Iterable<T | PromiseLike<T>>): Promise<T[]> =>
  new AllEnumerator<T>().enumerate(values).promise;
