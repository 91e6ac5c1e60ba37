/** How a crawl is done. */
export interface CrawlOptions {
  /** How many fetches may be in flight at a time. */
  readonly concurrency: number;
  /** How long a fetch may take, in ms. */
  readonly timeout: number;
  /** How often a page is fetched before it is given up. */
  readonly attempts: number;
  /** Ends the whole crawl. */
  readonly signal?: AbortSignal;
}

/** What came of a crawl. */
export interface Crawl {
  /** The links of each page that was fetched, by the page's URL. */
  readonly pages: Map<string, readonly string[]>;
  /** The last error of each page that was given up, by the page's URL. */
  readonly failed: Map<string, unknown>;
}

/**
 * Fetches `start` and all pages that its links lead to, each once, and resolves to what came of it.
 *
 * At most `concurrency` fetches are in flight, in the order in which the pages were first linked. A
 * fetch that is in flight after `timeout` ms has failed: its signal aborts with a `DOMException`
 * named `TimeoutError`. A page that failed is fetched again at once, up to `attempts` calls in all.
 * When `options.signal` aborts, the signals of the fetches in flight do, too, nothing more is
 * started, and the answer rejects with that signal's `reason` once those fetches have settled.
 */
export async function crawl(
  start: string,
  fetchLinks: (url: string, signal: AbortSignal) => Promise<readonly string[]>,
  options: CrawlOptions,
): Promise<Crawl> {
  const { concurrency, attempts, signal } = options;
  const pages = new Map<string, readonly string[]>();
  const failed = new Map<string, unknown>();
  const queue = [start];
  const known = new Set(queue);
  const visits = new Set<Promise<void>>();
  const visit = async (url: string): Promise<void> => {
    for (let attempt = 1; ; attempt++) {
      try {
        const links = await fetchInTime(url, fetchLinks, options);
        pages.set(url, links);
        for (const link of links) {
          if (!known.has(link)) queue.push(link);
          known.add(link);
        }
        return;
      } catch (error) {
        if (attempt < attempts && signal?.aborted !== true) continue;
        failed.set(url, error);
        return;
      }
    }
  };
  // One loop alone starts visits, so the limit, the order and the end are all decided in one place.
  for (;;) {
    while (visits.size < concurrency && queue.length > 0 && signal?.aborted !== true) {
      const visited = visit(queue.shift() as string).then(() => void visits.delete(visited));
      visits.add(visited);
    }
    if (visits.size === 0) break;
    await Promise.race(visits);
  }
  signal?.throwIfAborted();
  return { pages, failed };
}

async function fetchInTime(
  url: string,
  fetchLinks: (url: string, signal: AbortSignal) => Promise<readonly string[]>,
  { timeout, signal }: CrawlOptions,
): Promise<readonly string[]> {
  const controller = new AbortController();
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    const reason = new DOMException(`${url} took longer than ${timeout} ms`, "TimeoutError");
    late.reject(reason);
    controller.abort(reason);
  }, timeout);
  const stop = (): void => controller.abort(signal?.reason);
  signal?.addEventListener("abort", stop);
  try {
    return await Promise.race([fetchLinks(url, controller.signal), late.promise]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", stop);
  }
}
