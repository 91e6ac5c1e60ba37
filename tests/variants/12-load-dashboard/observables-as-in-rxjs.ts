// Style: as in rxjs: forkJoin of cold observables, the user shared by a subject that replays.
interface Api<U, S, O, F> {
  user(name: string): Promise<U>;
  settings(name: string): Promise<S>;
  orders(userId: number): Promise<O>;
  friends(userId: number): Promise<F>;
}

interface Observer<T> {
  next(value: T): void;
  error(error: unknown): void;
}
type Observable<T> = (observer: Observer<T>) => void;

const from =
  <T>(start: () => Promise<T>): Observable<T> =>
  ({ next, error }) => {
    start().then(next, error);
  };

function share<T>(source: Observable<T>): Observable<T> {
  let observers: Observer<T>[] | undefined;
  return (observer) => {
    if (observers !== undefined) {
      observers.push(observer);
      return;
    }
    observers = [observer];
    const all = observers;
    source({
      next: (value) => all.forEach(({ next }) => next(value)),
      error: (reason) => all.forEach(({ error }) => error(reason)),
    });
  };
}

const switchMap =
  <T, R>(source: Observable<T>, project: (value: T) => Observable<R>): Observable<R> =>
  (observer) =>
    source({
      next: (value) => project(value)(observer),
      error: (reason) => observer.error(reason),
    });

function forkJoin(sources: Record<string, Observable<never>>): Observable<Record<string, unknown>> {
  return (observer) => {
    const left = new Set(Object.keys(sources));
    const values: Record<string, unknown> = {};
    for (const [key, source] of Object.entries(sources)) {
      source({
        next: (value) => {
          values[key] = value;
          left.delete(key);
          if (left.size === 0) observer.next(values);
        },
        error: (reason) => observer.error(reason),
      });
    }
  };
}

export function loadDashboard<U extends { id: number }, S, O, F>(
  api: Api<U, S, O, F>,
  name: string,
): Promise<{ user: U; settings: S; orders: O; friends: F }> {
  const user$ = share(from(() => api.user(name)));
  const dashboard$ = forkJoin({
    user: user$,
    settings: from(() => api.settings(name)),
    orders: switchMap(user$, (user) => from(() => api.orders(user.id))),
    friends: switchMap(user$, (user) => from(() => api.friends(user.id))),
  });
  return new Promise((next, error) => {
    dashboard$({ next: next as (value: unknown) => void, error });
  });
}
