// Style: as rxjs has it; every value becomes an observable, and forkJoin takes the last of each.
interface Observer<T> {
  next(value: T): void;
  error(reason: unknown): void;
  complete(): void;
}

type Observable<T> = (observer: Observer<T>) => void;

function from<T>(value: T | PromiseLike<T>): Observable<T> {
  const promise = Promise.try(() => value);
  return ({ next, error, complete }) => {
    promise.then((result) => {
      next(result as T);
      complete();
    }, error);
  };
}

function forkJoin<T>(sources: Iterable<T | PromiseLike<T>>): Observable<T[]> {
  return (observer) => {
    const last: T[] = [];
    let active = 1;
    let closed = false;
    const completeOne = (): void => {
      if (--active > 0 || closed) return;
      observer.next(last);
      observer.complete();
    };
    for (const source of sources) {
      const index = active++ - 1;
      from(source)({
        next: (value) => {
          last[index] = value;
        },
        error: (reason) => {
          if (!closed) observer.error(reason);
          closed = true;
        },
        complete: completeOne,
      });
    }
    completeOne();
  };
}

function lastValueFrom<T>(source: Observable<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    let last: T;
    source({
      next: (value) => {
        last = value;
      },
      error: reject,
      complete: () => resolve(last),
    });
  });
}

export const all = <T>(values: Iterable<T | PromiseLike<T>>): Promise<T[]> =>
  lastValueFrom(forkJoin(values));
