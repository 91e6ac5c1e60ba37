// Style: one hand-made promise around callbacks and counters, without async and await.
type FetchLinks = (url: string, signal: AbortSignal) => Promise<readonly string[]>;
type Result = { pages: Map<string, readonly string[]>; failed: Map<string, unknown> };

export function crawl(
  start: string,
  fetchLinks: FetchLinks,
  options: { concurrency: number; timeout: number; attempts: number; signal?: AbortSignal },
): Promise<Result> {
  return new Promise((resolve, reject) => {
    const { concurrency, timeout, attempts, signal } = options;
    const result: Result = { pages: new Map(), failed: new Map() };
    const known = new Set<string>();
    const waiting: string[] = [];
    const controllers = new Set<AbortController>();

    const onAbort = (): void => {
      for (const controller of controllers) controller.abort(signal!.reason);
    };
    signal?.addEventListener("abort", onAbort);

    function add(url: string): void {
      if (known.has(url)) return;
      known.add(url);
      waiting.push(url);
    }

    function fill(): void {
      while (controllers.size < concurrency && waiting.length > 0 && !signal?.aborted) {
        fetchPage(waiting.shift()!, 1);
      }
      if (controllers.size > 0) return;
      signal?.removeEventListener("abort", onAbort);
      if (signal?.aborted) reject(signal.reason);
      else resolve(result);
    }

    function fetchPage(url: string, attempt: number): void {
      const controller = new AbortController();
      controllers.add(controller);
      let isOver = false;
      const end = (settle: () => void): void => {
        if (isOver) return;
        isOver = true;
        clearTimeout(timer);
        controllers.delete(controller);
        settle();
      };
      const fail = (error: unknown): void => {
        if (attempt < attempts && !signal?.aborted) return fetchPage(url, attempt + 1);
        result.failed.set(url, error);
        fill();
      };
      const succeed = (links: readonly string[]): void => {
        result.pages.set(url, links);
        links.forEach(add);
        fill();
      };
      const timer = setTimeout(() => {
        const error = new DOMException(`timeout of ${timeout} ms exceeded`, "TimeoutError");
        end(() => {
          controller.abort(error);
          fail(error);
        });
      }, timeout);
      fetchLinks(url, controller.signal).then(
        (links) => end(() => succeed(links)),
        (error: unknown) => end(() => fail(error)),
      );
    }

    add(start);
    fill();
  });
}
