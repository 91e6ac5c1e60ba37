// Style: as in RxJS, with observables and subscriptions, whose values are requested one by one.
interface Observer<T> {
  readonly next: (value: T, request: () => void) => void;
  readonly error: (reason: unknown) => void;
  readonly complete: () => void;
}
type Subscription = { readonly unsubscribe: () => void };
type Observable<T> = (observer: Observer<T>) => Subscription;

const from =
  <T>(source: AsyncIterable<T>): Observable<T> =>
  (observer) => {
    const iterator = source[Symbol.asyncIterator]();
    let isOpen = true;
    const end = (tell: () => void): void => {
      isOpen = false;
      tell();
    };
    const request = (): void => {
      iterator.next().then(
        ({ done, value }) => {
          if (done) end(observer.complete);
          else if (isOpen) observer.next(value, request);
        },
        (reason: unknown) => end(() => observer.error(reason)),
      );
    };
    request();
    const unsubscribe = (): void => {
      if (isOpen) iterator.return?.().then(undefined, () => undefined);
      isOpen = false;
    };
    return { unsubscribe };
  };

const mergeAll =
  <T>(observables: readonly Observable<T>[]): Observable<T> =>
  (observer) => {
    let active = observables.length;
    const complete = (): void => void (--active === 0 && observer.complete());
    if (active === 0) observer.complete();
    const subscriptions = observables.map((subscribe) => subscribe({ ...observer, complete }));
    return { unsubscribe: () => subscriptions.forEach((one) => one.unsubscribe()) };
  };

async function* iterate<T>(subscribe: Observable<T>): AsyncGenerator<T, void> {
  const notifications: (() => Promise<T> | "over")[] = [];
  let requests: (() => void)[] = [];
  let notify = (): void => {};
  const add = (notification: () => Promise<T> | "over"): void => {
    notifications.push(notification);
    notify();
  };
  const subscription = subscribe({
    next: (value, request) => {
      add(async () => {
        requests.push(request);
        return value;
      });
    },
    error: (reason) => add(() => Promise.reject(reason)),
    complete: () => add(() => "over"),
  });
  try {
    while (true) {
      const notification = notifications.shift();
      if (notification === undefined) {
        await new Promise<void>((resolve) => (notify = resolve));
        continue;
      }
      const value = notification();
      if (value === "over") return;
      yield await value;
      for (const request of requests) request();
      requests = [];
    }
  } finally {
    subscription.unsubscribe();
  }
}

export const merge = <T>(...sources: AsyncIterable<T>[]): AsyncGenerator<T, void> =>
  iterate(mergeAll(sources.map((source) => from(source))));
