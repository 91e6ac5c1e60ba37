// Style: in the manner of observables; subscriptions that a stack disposes of at the first news.
interface Observer<T> {
  next(value: T): void;
  error(reason: unknown): void;
}

function subscribe<T>(source: T | PromiseLike<T>, observer: Observer<T>): Disposable {
  let active: Observer<T> | undefined = observer;
  Promise.resolve(source).then(
    (value) => active?.next(value),
    (reason: unknown) => active?.error(reason),
  );
  return {
    [Symbol.dispose]() {
      active = undefined;
    },
  };
}

export async function race<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  using subscriptions = new DisposableStack();
  const first = Promise.withResolvers<T>();
  for (const value of values) {
    subscriptions.use(subscribe(value, { next: first.resolve, error: first.reject }));
  }
  return await first.promise;
}
