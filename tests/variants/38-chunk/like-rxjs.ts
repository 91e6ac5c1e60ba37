// Style: as rxjs: an observable of the values, a bufferTime that starts with the first value, and observers.
interface Observer<T> {
  next(value: T): void;
  error(error: unknown): void;
  complete(): void;
}
type Notification = { kind: "C" } | { kind: "E"; error: unknown };

class Subscription {
  readonly #teardowns: (() => void)[] = [];
  closed = false;

  add(teardown: () => void): void {
    this.#teardowns.push(teardown);
  }

  unsubscribe(): void {
    if (this.closed) return;
    this.closed = true;
    for (const teardown of this.#teardowns) teardown();
  }
}

/** Reads a source one value at a time, each when it is told to. */
class PullObservable<T> {
  readonly #iterator: AsyncIterator<T>;
  #inFlight = false;

  constructor(source: AsyncIterable<T>) {
    this.#iterator = source[Symbol.asyncIterator]();
  }

  subscribe(observer: Observer<T>): { subscription: Subscription; request: () => void } {
    const subscription = new Subscription();
    let isOver = false;
    subscription.add(() => {
      if (!isOver) this.#iterator.return?.().catch(() => {});
    });
    const request = (): void => {
      if (this.#inFlight || isOver) return;
      this.#inFlight = true;
      this.#iterator.next().then(
        (result) => {
          this.#inFlight = false;
          if (subscription.closed) return;
          isOver = result.done === true;
          if (result.done) observer.complete();
          else observer.next(result.value);
        },
        (error: unknown) => {
          isOver = true;
          if (!subscription.closed) observer.error(error);
        },
      );
    };
    return { subscription, request };
  }
}

export async function* chunk<T>(
  source: AsyncIterable<T>,
  size: number,
  wait: number,
): AsyncGenerator<T[], void> {
  let buffer: T[] = [];
  let last: Notification | undefined;
  let isDue = false;
  let timer: NodeJS.Timeout | undefined;
  let emit = (): void => {};
  const { subscription, request } = new PullObservable(source).subscribe({
    next(value) {
      buffer.push(value);
      if (buffer.length === 1) {
        timer = setTimeout(() => {
          isDue = true;
          emit();
        }, wait);
      }
      emit();
    },
    error(error) {
      last = { kind: "E", error };
      emit();
    },
    complete() {
      last = { kind: "C" };
      emit();
    },
  });
  subscription.add(() => clearTimeout(timer));
  try {
    while (!last || buffer.length > 0) {
      while (buffer.length < size && !isDue && !last) {
        const { promise, resolve } = Promise.withResolvers<void>();
        emit = resolve;
        request();
        await promise;
      }
      if (buffer.length === 0) break;
      clearTimeout(timer);
      isDue = false;
      const values = buffer;
      buffer = [];
      yield values;
    }
    if (last?.kind === "E") throw last.error;
  } finally {
    subscription.unsubscribe();
  }
}
