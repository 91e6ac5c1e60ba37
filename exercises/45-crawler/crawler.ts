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
  // TODO: keep a queue of the pages to fetch, and a note of all that were ever in it
  // TODO: fetch a page with a signal of its own, and give it up after timeout ms
  // TODO: fetch a page that failed again, at once, in the same place, as long as it has attempts left
  // TODO: when a page has come, put its new links into the queue, and fill the places that are free
  // TODO: resolve when nothing is in flight and the queue is empty
  // TODO: when options.signal aborts, tell the fetches in flight, start nothing, and wait for them
  throw new Error("TODO: crawl");
}
