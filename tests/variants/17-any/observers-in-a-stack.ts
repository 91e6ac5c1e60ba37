// Style: in the manner of observables; subscriptions that a stack disposes of when it is over.
interface Observer<T> {
  readonly next: (value: T) => void;
  readonly error: (reason: unknown) => void;
}

class Subscription<T> implements Disposable {
  #observer: Observer<T> | null;

  constructor(source: T | PromiseLike<T>, observer: Observer<T>) {
    this.#observer = observer;
    Promise.resolve(source).then(
      (value) => this.#observer?.next(value),
      (reason: unknown) => this.#observer?.error(reason),
    );
  }

  [Symbol.dispose](): void {
    this.#observer = null;
  }
}

export async function any<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  using stack = new DisposableStack();
  const end = Promise.withResolvers<T>();
  const reasons: { value: unknown }[] = [];
  let subscribed = 0;
  const failWhenNoneIsLeft = (): void => {
    if (Object.keys(reasons).length < subscribed) return;
    end.reject(new AggregateError(reasons.map(({ value }) => value)));
  };
  for (const source of values) {
    const place = subscribed++;
    const error = (value: unknown): void => {
      reasons[place] = { value };
      failWhenNoneIsLeft();
    };
    stack.use(new Subscription(source, { next: end.resolve, error }));
  }
  failWhenNoneIsLeft();
  return await end.promise;
}
