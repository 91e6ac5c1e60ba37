// Style: a small observable in the manner of rxjs: expand with a number of inner subscriptions.
interface Observer<T> {
  next?(value: T): void;
  error?(reason: unknown): void;
  complete?(): void;
}

type Unsubscribe = () => void;

class Observable<T> {
  readonly subscribe: (observer: Observer<T>) => Unsubscribe;

  constructor(subscribe: (observer: Observer<T>) => Unsubscribe) {
    this.subscribe = subscribe;
  }

  static defer<T>(make: (signal: AbortSignal) => Promise<T>, timeout: number, outer?: AbortSignal) {
    return new Observable<T>(({ next, error, complete }) => {
      let isClosed = false;
      const controller = new AbortController();
      const close = (): void => {
        isClosed = true;
        clearTimeout(timer);
        outer?.removeEventListener("abort", onAbort);
      };
      const onAbort = (): void => controller.abort(outer?.reason);
      const timer = setTimeout(() => {
        const reason = new DOMException("Timeout has occurred", "TimeoutError");
        close();
        controller.abort(reason);
        error?.(reason);
      }, timeout);
      outer?.addEventListener("abort", onAbort);
      make(controller.signal).then(
        (value) => {
          if (isClosed) return;
          close();
          next?.(value);
          complete?.();
        },
        (reason: unknown) => {
          if (isClosed) return;
          close();
          error?.(reason);
        },
      );
      return close;
    });
  }

  retry(count: number, mayRetry: () => boolean): Observable<T> {
    return new Observable((observer) => {
      let left = count;
      const attempt = (): Unsubscribe =>
        this.subscribe({
          ...observer,
          error: (reason) => {
            if (left-- > 0 && mayRetry()) attempt();
            else observer.error?.(reason);
          },
        });
      return attempt();
    });
  }

  static expand<T>(
    seed: T,
    project: (value: T) => Observable<T>,
    concurrent: number,
    isStopped: () => boolean,
  ): Observable<T> {
    return new Observable((observer) => {
      const buffer = [seed];
      let active = 0;
      const pump = (): void => {
        while (active < concurrent && buffer.length > 0 && !isStopped()) {
          active++;
          project(buffer.shift()!).subscribe({
            next: (value) => void buffer.push(value),
            complete: () => {
              active--;
              pump();
            },
          });
        }
        if (active === 0) observer.complete?.();
      };
      pump();
      return () => {};
    });
  }
}

export function crawl(
  start: string,
  fetchLinks: (url: string, signal: AbortSignal) => Promise<readonly string[]>,
  options: { concurrency: number; timeout: number; attempts: number; signal?: AbortSignal },
): Promise<{ pages: Map<string, readonly string[]>; failed: Map<string, unknown> }> {
  const { signal } = options;
  const pages = new Map<string, readonly string[]>();
  const failed = new Map<string, unknown>();
  const distinct = new Set([start]);
  const isStopped = (): boolean => signal?.aborted ?? false;
  const page = (url: string): Observable<string> =>
    new Observable(({ next, complete }) =>
      Observable.defer((own) => fetchLinks(url, own), options.timeout, signal)
        .retry(options.attempts - 1, () => !isStopped())
        .subscribe({
          next: (links) => {
            pages.set(url, links);
            for (const link of links) {
              if (distinct.has(link)) continue;
              distinct.add(link);
              next?.(link);
            }
          },
          error: (reason) => {
            failed.set(url, reason);
            complete?.();
          },
          complete: () => complete?.(),
        }),
    );
  return new Promise((resolve, reject) => {
    const complete = (): void =>
      isStopped() ? reject(signal!.reason) : resolve({ pages, failed });
    Observable.expand(start, page, options.concurrency, isStopped).subscribe({ complete });
  });
}
