// Style: a small observable in the manner of RxJS: timer(ms) raced with fromEvent, each with its teardown.
type Teardown = () => void;
type Observable = (next: () => void, error: (reason: unknown) => void) => Teardown;

const timer =
  (ms: number): Observable =>
  (next) => {
    const id = setTimeout(next, ms);
    return () => clearTimeout(id);
  };

const throwOnAbort =
  (signal: AbortSignal): Observable =>
  (_next, error) => {
    const listener = (): void => error(signal.reason);
    signal.addEventListener("abort", listener);
    return () => signal.removeEventListener("abort", listener);
  };

const merge =
  (...sources: Observable[]): Observable =>
  (next, error) => {
    const teardowns = sources.map((source) => source(next, error));
    return () => teardowns.forEach((teardown) => teardown());
  };

const firstValueFrom = (source: Observable): Promise<void> =>
  new Promise((resolve, reject) => {
    const teardown = source(
      () => {
        teardown();
        resolve();
      },
      (reason) => {
        teardown();
        reject(reason);
      },
    );
  });

export async function sleep(ms: number, options: { signal?: AbortSignal } = {}): Promise<void> {
  const { signal } = options;
  if (!signal) return firstValueFrom(timer(ms));
  if (signal.aborted) throw signal.reason;
  return firstValueFrom(merge(timer(ms), throwOnAbort(signal)));
}
