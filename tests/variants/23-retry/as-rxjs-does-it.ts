// Style: as rxjs does it, with a small observable, retried by an operator with a delay for each error.
interface Observer<T> {
  next(value: T): void;
  error(reason: unknown): void;
}

type Observable<T> = (observer: Observer<T>) => void;

function defer<T>(factory: () => Promise<T>): Observable<T> {
  return ({ next, error }) => {
    new Promise<T>((resolve) => resolve(factory())).then(next, error);
  };
}

const timer =
  (dueTime: number): Observable<0> =>
  ({ next }) =>
    void setTimeout(() => next(0), dueTime);

function retryWith<T>(count: number, delay: (failures: number) => Observable<0>) {
  return (source: Observable<T>): Observable<T> =>
    ({ next, error }) => {
      let failures = 0;
      const subscribe = (): void =>
        source({
          next,
          error(reason) {
            if (++failures > count) error(reason);
            else delay(failures)({ next: subscribe, error });
          },
        });
      subscribe();
    };
}

function firstValueFrom<T>(source: Observable<T>): Promise<T> {
  return new Promise((next, error) => source({ next, error }));
}

export async function retry<T>(
  work: (attempt: number) => Promise<T>,
  options: { attempts: number; delay: number },
): Promise<T> {
  if (options.attempts % 1 !== 0 || options.attempts < 1) throw new RangeError("attempts");
  let attempt = 0;
  const source = defer(() => work(++attempt));
  const backOff = (failures: number) => timer(options.delay * 2 ** (failures - 1));
  return firstValueFrom(retryWith<T>(options.attempts - 1, backOff)(source));
}
