// Style: small subjects and observables in the manner of RxJS: concatMap over a stream of deferred works.
interface Observer<T> {
  readonly next: (value: T) => void;
  readonly complete: () => void;
}
type Observable<T> = (observer: Observer<T>) => void;

class Subject<T> {
  readonly #observers = new Set<Observer<T>>();

  next(value: T): void {
    for (const observer of this.#observers) observer.next(value);
  }

  subscribe(observer: Observer<T>): void {
    this.#observers.add(observer);
  }
}

type Notification = () => void;

function concatMap<T, R>(source: Subject<T>, project: (value: T) => Observable<R>): Observable<R> {
  return (observer) => {
    const buffer: T[] = [];
    let active = 0;
    const innerSub = (value: T): void => {
      active++;
      project(value)({
        next: observer.next,
        complete: () => {
          active--;
          while (buffer.length > 0 && active < 1) innerSub(buffer.shift() as T);
        },
      });
    };
    source.subscribe({
      next: (value) => (active < 1 ? innerSub(value) : void buffer.push(value)),
      complete: observer.complete,
    });
  };
}

const materialize =
  (work: () => Promise<Notification>): Observable<Notification> =>
  ({ next, complete }) => {
    void work().then((notification) => {
      next(notification);
      complete();
    });
  };

export class Mutex {
  readonly #works = new Subject<() => Promise<Notification>>();

  constructor() {
    concatMap(this.#works, materialize)({ next: (tell) => tell(), complete: () => {} });
  }

  runExclusive<T>(work: () => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.#works.next(async (): Promise<Notification> => {
        try {
          const value = await work();
          return () => resolve(value);
        } catch (error) {
          return () => reject(error);
        }
      });
    });
  }
}
