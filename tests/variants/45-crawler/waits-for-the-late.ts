// Style: a class; after an abort it waits for the fetches that timed out as well, which it need not.
type Fetch = (url: string, signal: AbortSignal) => Promise<readonly string[]>;

interface Settings {
  concurrency: number;
  timeout: number;
  attempts: number;
  signal?: AbortSignal;
}

class Crawler {
  readonly pages = new Map<string, readonly string[]>();
  readonly failed = new Map<string, unknown>();
  readonly #fetch: Fetch;
  readonly #settings: Settings;
  readonly #known = new Set<string>();
  #todo: string[] = [];
  #places = 0;
  readonly #all = new Set<Promise<unknown>>();
  readonly #over = Promise.withResolvers<void>();

  constructor(fetch: Fetch, settings: Settings) {
    this.#fetch = fetch;
    this.#settings = settings;
  }

  async run(start: string): Promise<{ pages: Crawler["pages"]; failed: Crawler["failed"] }> {
    const { signal } = this.#settings;
    this.#find([start]);
    if (this.#places > 0) await this.#over.promise;
    if (signal?.aborted) {
      await Promise.allSettled(this.#all);
      throw signal.reason;
    }
    return { pages: this.pages, failed: this.failed };
  }

  get #isStopped(): boolean {
    return this.#settings.signal?.aborted === true;
  }

  #find(urls: readonly string[]): void {
    for (const url of urls) {
      if (this.#known.has(url)) continue;
      this.#known.add(url);
      this.#todo.push(url);
    }
    while (!this.#isStopped && this.#places < this.#settings.concurrency) {
      const [url, ...rest] = this.#todo;
      if (url === undefined) break;
      this.#todo = rest;
      this.#places++;
      void this.#visit(url);
    }
  }

  async #visit(url: string): Promise<void> {
    let found: readonly string[] = [];
    for (let attempt = 1; attempt <= this.#settings.attempts && !this.#isStopped; ++attempt) {
      this.failed.delete(url);
      try {
        found = await this.#attempt(url);
        this.pages.set(url, found);
        break;
      } catch (error) {
        this.failed.set(url, error);
      }
    }
    this.#places--;
    this.#find(found);
    if (this.#places === 0) this.#over.resolve();
  }

  #attempt(url: string): Promise<readonly string[]> {
    const { signal, timeout } = this.#settings;
    const mine = new AbortController();
    const fetching = this.#fetch(url, mine.signal);
    this.#all.add(fetching);
    const { promise, resolve, reject } = Promise.withResolvers<readonly string[]>();
    const onAbort = (): void => {
      clearTimeout(timer);
      mine.abort(signal!.reason);
    };
    const timer = setTimeout(() => {
      mine.abort(new DOMException("The operation was aborted due to timeout", "TimeoutError"));
      reject(mine.signal.reason);
    }, timeout);
    signal?.addEventListener("abort", onAbort);
    fetching.then(resolve, reject);
    return promise.finally(() => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", onAbort);
    });
  }
}

export function crawl(start: string, fetchLinks: Fetch, options: Settings) {
  return new Crawler(fetchLinks, options).run(start);
}
