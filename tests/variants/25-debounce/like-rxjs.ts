// Style: a small Subject and an operator, as RxJS has them; one subscription for each inner timer.
interface Debounced<A extends unknown[]> {
  (...args: A): void;
  cancel(): void;
  flush(): void;
}

type Unsubscribe = () => void;
type Observable<T> = (next: (value: T) => void) => Unsubscribe;

class Subject<T> {
  readonly #observers = new Set<(value: T) => void>();

  next(value: T): void {
    for (const observer of [...this.#observers]) observer(value);
  }

  get observable(): Observable<T> {
    return (next) => {
      this.#observers.add(next);
      return () => this.#observers.delete(next);
    };
  }
}

const after =
  <T>(ms: number, value: T): Observable<T> =>
  (next) => {
    const timer = setTimeout(next, ms, value);
    return () => clearTimeout(timer);
  };

const switchMap =
  <T, R>(source: Observable<T>, project: (value: T) => Observable<R>): Observable<R> =>
  (next) => {
    let inner: Unsubscribe | undefined;
    const outer = source((value) => {
      inner?.();
      inner = project(value)(next);
    });
    return () => {
      outer();
      inner?.();
    };
  };

type News<A> = { readonly is: "call"; readonly args: A } | { readonly is: "cancel" | "flush" };

export function debounce<A extends unknown[]>(
  fn: (...args: A) => void,
  wait: number,
): Debounced<A> {
  const news = new Subject<News<A>>();
  let waiting: A | undefined;
  const take = (): A | undefined => {
    const args = waiting;
    waiting = undefined;
    return args;
  };
  const make = (args: A | undefined): void => {
    if (args !== undefined) fn(...args);
  };
  const quiet = switchMap(news.observable, (one) => {
    const args = take();
    if (one.is === "call") {
      waiting = one.args;
      return after(wait, take);
    }
    if (one.is === "flush") queueMicrotask(() => make(args));
    return () => () => {};
  });
  quiet((takeNow) => make(takeNow()));
  return Object.assign((...args: A): void => news.next({ is: "call", args }), {
    cancel: () => news.next({ is: "cancel" }),
    flush: () => news.next({ is: "flush" }),
  });
}
