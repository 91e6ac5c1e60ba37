// Style: small observables in the manner of RxJS: from(promise) and timer(ms), merged, the first one counts.
interface Observer<T> {
  readonly next: (value: T) => void;
  readonly error: (reason: unknown) => void;
}
type Observable<T> = (observer: Observer<T>) => () => void;

const from =
  <T>(promise: Promise<T>): Observable<T> =>
  ({ next, error }) => {
    let open = true;
    promise.then(
      (value) => open && next(value),
      (reason: unknown) => open && error(reason),
    );
    return () => void (open = false);
  };

const throwAfter =
  (ms: number, makeReason: () => unknown): Observable<never> =>
  ({ error }) => {
    const id = setTimeout(() => error(makeReason()), ms);
    return () => clearTimeout(id);
  };

const firstValueFrom = <T>(...sources: Observable<T>[]): Promise<T> => {
  const { promise, resolve, reject } = Promise.withResolvers<T>();
  const teardowns = sources.map((source) => source({ next: resolve, error: reject }));
  return promise.finally(() => teardowns.forEach((teardown) => teardown()));
};

export function withTimeout<T>(work: (signal: AbortSignal) => Promise<T>, ms: number): Promise<T> {
  const controller = new AbortController();
  const timeUp = (): unknown => {
    controller.abort(new DOMException("time is up", "TimeoutError"));
    return controller.signal.reason;
  };
  return firstValueFrom<T>(from(work(controller.signal)), throwAfter(ms, timeUp));
}
