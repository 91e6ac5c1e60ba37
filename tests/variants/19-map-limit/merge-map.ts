// Style: a small observable in the manner of rxjs, with mergeMap and its number of inner subscriptions.
interface Observer<T> {
  next(value: T): void;
  error(reason: unknown): void;
  complete(): void;
}

type Subscribe<T> = (observer: Observer<T>) => void;

function mergeMap<T, R>(
  values: readonly T[],
  project: (value: T, index: number) => Promise<R>,
  concurrent: number,
): Subscribe<readonly [number, R]> {
  return (observer) => {
    let [active, index, isStopped] = [0, 0, false];
    const subscribeNext = (): void => {
      while (!isStopped && active < concurrent && index < values.length) {
        const own = index++;
        active++;
        project(values[own]!, own).then(
          (value) => {
            active--;
            observer.next([own, value]);
            subscribeNext();
          },
          (reason: unknown) => {
            isStopped = true;
            observer.error(reason);
          },
        );
      }
      if (active === 0) observer.complete();
    };
    subscribeNext();
  };
}

export async function mapLimit<T, R>(
  items: readonly T[],
  limit: number,
  mapper: (item: T, index: number) => Promise<R>,
): Promise<R[]> {
  if (!(limit > 0) || !(limit === Infinity || Number.isInteger(limit))) throw new RangeError();
  return new Promise((resolve, reject) => {
    const results: R[] = [];
    const next = ([index, value]: readonly [number, R]): void => {
      results[index] = value;
    };
    mergeMap(items, mapper, limit)({ next, error: reject, complete: () => resolve(results) });
  });
}
