// Style: a fixed number of workers share a queue; one that finds it empty parks until there is news.
import { setTimeout as sleep } from "node:timers/promises";

type FetchLinks = (url: string, signal: AbortSignal) => Promise<readonly string[]>;

interface Options {
  concurrency: number;
  timeout: number;
  attempts: number;
  signal?: AbortSignal;
}

/** What everybody waits for that has nothing to do: each piece of news wakes them all. */
class News {
  #next = Promise.withResolvers<void>();

  get next(): Promise<void> {
    return this.#next.promise;
  }

  announce(): void {
    this.#next.resolve();
    this.#next = Promise.withResolvers<void>();
  }
}

export async function crawl(start: string, fetchLinks: FetchLinks, options: Options) {
  const pages = new Map<string, readonly string[]>();
  const failed = new Map<string, unknown>();
  const seen = [start];
  let taken = 0;
  let busy = 0;
  const news = new News();

  async function work(): Promise<void> {
    while (!options.signal?.aborted) {
      const url = seen[taken];
      if (url === undefined) {
        if (busy === 0) return;
        await news.next;
        continue;
      }
      taken++;
      busy++;
      let error: unknown;
      let links: readonly string[] | undefined;
      for (let left = options.attempts; links === undefined && left > 0; left--) {
        try {
          links = await fetchWithin(fetchLinks, url, options);
        } catch (reason) {
          error = reason;
          if (options.signal?.aborted) break;
        }
      }
      if (links === undefined) failed.set(url, error);
      else {
        pages.set(url, links);
        for (const link of links) if (!seen.includes(link)) seen.push(link);
      }
      busy--;
      news.announce();
    }
  }

  await Promise.all(Array.from({ length: options.concurrency }, work));
  if (options.signal?.aborted) throw options.signal.reason;
  return { pages, failed };
}

async function fetchWithin(fetchLinks: FetchLinks, url: string, { timeout, signal }: Options) {
  const [limit, over] = [new AbortController(), new AbortController()];
  const given = AbortSignal.any(signal ? [limit.signal, signal] : [limit.signal]);
  const expire = async (): Promise<never> => {
    await sleep(timeout, undefined, { signal: over.signal });
    limit.abort(new DOMException("too slow", "TimeoutError"));
    throw limit.signal.reason;
  };
  try {
    return await Promise.race([fetchLinks(url, given), expire()]);
  } finally {
    over.abort();
  }
}
