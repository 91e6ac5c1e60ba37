// Style: AbortSignal.timeout and AbortSignal.any do the work; a Set is walked while it grows.
import { once } from "node:events";

export async function crawl(
  start: string,
  fetchLinks: (url: string, signal: AbortSignal) => Promise<readonly string[]>,
  options: { concurrency: number; timeout: number; attempts: number; signal?: AbortSignal },
): Promise<{ pages: Map<string, readonly string[]>; failed: Map<string, unknown> }> {
  const pages = new Map<string, readonly string[]>();
  const failed = new Map<string, unknown>();
  const frontier = new Set([start]);
  const unvisited = frontier.values();
  const running = new Map<string, Promise<void>>();
  const { signal: outer = new AbortController().signal } = options;

  const fetchOnce = async (url: string): Promise<readonly string[]> => {
    const limit = AbortSignal.timeout(options.timeout);
    const late = once(limit, "abort").then(() => Promise.reject(limit.reason));
    return Promise.race([fetchLinks(url, AbortSignal.any([limit, outer])), late]);
  };

  const visit = async (url: string): Promise<void> => {
    let last: unknown;
    for (const _ of Array(options.attempts).keys()) {
      try {
        const links = await fetchOnce(url);
        pages.set(url, links);
        links.forEach((link) => frontier.add(link));
        return;
      } catch (error) {
        last = error;
        if (outer.aborted) return;
      }
    }
    failed.set(url, last);
  };

  let visits = 0;
  const more = (): boolean => visits < frontier.size && !outer.aborted;
  while (more() || running.size > 0) {
    if (more() && running.size < options.concurrency) {
      const url = unvisited.next().value!;
      visits++;
      running.set(
        url,
        visit(url).finally(() => running.delete(url)),
      );
    } else {
      await Promise.race(running.values());
    }
  }
  if (outer.aborted) return Promise.reject(outer.reason);
  return { pages, failed };
}
