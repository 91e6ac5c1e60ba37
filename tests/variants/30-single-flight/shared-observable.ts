// Style: small observables in the manner of RxJS: share() over a deferred load, forgotten when it has completed.
interface Observer<T> {
  readonly next: (value: T) => void;
  readonly error: (reason: unknown) => void;
}
type Observable<T> = (observer: Observer<T>) => void;

const defer =
  <T>(factory: () => Promise<T>): Observable<T> =>
  ({ next, error }) => {
    Promise.try(factory).then(next, error);
  };

const tap =
  <T>(source: Observable<T>, finalize: () => void): Observable<T> =>
  ({ next, error }) =>
    source({
      next: (value) => {
        finalize();
        next(value);
      },
      error: (reason) => {
        finalize();
        error(reason);
      },
    });

function share<T>(source: Observable<T>): Observable<T> {
  const subject = new Set<Observer<T>>();
  const each = (tell: (observer: Observer<T>) => void): void => {
    for (const observer of [...subject]) {
      subject.delete(observer);
      tell(observer);
    }
  };
  return (observer) => {
    subject.add(observer);
    if (subject.size > 1) return;
    source({
      next: (value) => each(({ next }) => next(value)),
      error: (reason) => each(({ error }) => error(reason)),
    });
  };
}

const firstValueFrom = <T>(source: Observable<T>): Promise<T> =>
  new Promise<T>((next, error) => {
    source({ next, error });
  });

export function singleFlight<K, V>(load: (key: K) => Promise<V>): (key: K) => Promise<V> {
  const shared = new Map<K, Observable<V>>();
  return (key) => {
    if (!shared.has(key)) {
      shared.set(
        key,
        share(
          tap(
            defer(() => load(key)),
            () => shared.delete(key),
          ),
        ),
      );
    }
    return firstValueFrom(shared.get(key)!);
  };
}
