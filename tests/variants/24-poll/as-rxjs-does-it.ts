// Style: as rxjs does it: small observables with subscriptions that can be torn down.
type Teardown = () => void;

interface Observer<T> {
  next(value: T): void;
  error(reason: unknown): void;
}

type Observable<T> = (observer: Observer<T>) => Teardown;

const from =
  <T>(factory: () => Promise<T>): Observable<T> =>
  ({ next, error }) => {
    let closed = false;
    factory().then(
      (value) => closed || next(value),
      (reason: unknown) => closed || error(reason),
    );
    return () => void (closed = true);
  };

const timer =
  (due: number): Observable<0> =>
  ({ next }) => {
    const id = setTimeout(() => next(0), due);
    return () => clearTimeout(id);
  };

const repeat =
  <T>(source: Observable<T>, pause: Observable<unknown>): Observable<T> =>
  ({ next, error }) => {
    let teardown: Teardown = () => {};
    const subscribe = (): void => {
      teardown = source({
        next(value) {
          teardown = pause({ next: subscribe, error });
          next(value);
        },
        error,
      });
    };
    subscribe();
    return () => teardown();
  };

const merge =
  <T>(...sources: Observable<T>[]): Observable<T> =>
  (observer) => {
    const teardowns = sources.map((source) => source(observer));
    return () => teardowns.forEach((teardown) => teardown());
  };

const first = <T>(source: Observable<T>, isIt: (value: T) => boolean): Promise<T> => {
  let unsubscribe: Teardown = () => {};
  return new Promise<T>((resolve, reject) => {
    unsubscribe = source({ next: (value) => isIt(value) && resolve(value), error: reject });
  }).finally(() => unsubscribe());
};

export function poll<T>(
  probe: () => Promise<T | undefined>,
  options: { interval: number; timeout: number },
): Promise<T> {
  const late = timer(options.timeout);
  const fail: Observable<never> = ({ error }) =>
    late({ next: () => error(new DOMException("", "TimeoutError")), error });
  const values = repeat(from(probe), timer(options.interval));
  return first<T | undefined>(merge(values, fail), (value) => value !== undefined) as Promise<T>;
}
