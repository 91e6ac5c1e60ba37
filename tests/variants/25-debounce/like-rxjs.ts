// Style: a small Subject and a switchMap, as RxJS has them: each call switches to another timer.
interface Debounced<A extends unknown[]> {
  (...args: A): void;
  cancel(): void;
  flush(): void;
}

type Observer<T> = (value: T) => void;
type Observable<T> = (next: Observer<T>) => () => void;

class Subject<T> {
  readonly #observers: Observer<T>[] = [];

  next(value: T): void {
    for (const observer of this.#observers) observer(value);
  }

  subscribe(observer: Observer<T>): void {
    this.#observers.push(observer);
  }
}

function timer<T>(ms: number, value: T): Observable<T> {
  return (next) => {
    const id = setTimeout(next, ms, value);
    return () => clearTimeout(id);
  };
}

function switchMap<T, R>(source: Subject<T>, project: (value: T) => Observable<R>): Subject<R> {
  const result = new Subject<R>();
  let unsubscribe = (): void => {};
  source.subscribe((value) => {
    unsubscribe();
    unsubscribe = project(value)((inner) => result.next(inner));
  });
  return result;
}

const never: Observable<never> = () => () => {};

export function debounce<A extends unknown[]>(
  fn: (...args: A) => void,
  wait: number,
): Debounced<A> {
  let waiting: A | null = null;
  const calls = new Subject<A | null>();
  const make = (args: A | null): void => {
    waiting = null;
    if (args) fn(...args);
  };
  switchMap(calls, (args) => (args ? timer(wait, args) : never)).subscribe(make);
  return Object.assign(
    (...args: A): void => {
      waiting = args;
      calls.next(args);
    },
    {
      cancel: () => {
        waiting = null;
        calls.next(null);
      },
      flush: () => {
        calls.next(null);
        make(waiting);
      },
    },
  );
}
