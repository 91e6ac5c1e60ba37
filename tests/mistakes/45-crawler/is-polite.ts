// Leaves 5 ms between two fetches in the same place, so as not to be a burden.
// caught by: has as many fetches in flight as concurrency allows
import { setTimeout as sleep } from "node:timers/promises";

interface Options {
  concurrency: number;
  timeout: number;
  attempts: number;
  signal?: AbortSignal;
}

type FetchLinks = (url: string, signal: AbortSignal) => Promise<readonly string[]>;

export async function crawl(start: string, fetchLinks: FetchLinks, options: Options) {
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
        if (queue.length > 0) await sleep(5);
        return;
      } catch (error) {
        if (attempt < attempts && !signal?.aborted) continue;
        failed.set(url, error);
        return;
      }
    }
  };
  for (;;) {
    while (visits.size < concurrency && queue.length > 0 && !signal?.aborted) {
      const visited = visit(queue.shift()!).then(() => void visits.delete(visited));
      visits.add(visited);
    }
    if (visits.size === 0) break;
    await Promise.race(visits);
  }
  signal?.throwIfAborted();
  return { pages, failed };
}

async function fetchInTime(url: string, fetchLinks: FetchLinks, { timeout, signal }: Options) {
  const controller = new AbortController();
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    const reason = new DOMException("too slow", "TimeoutError");
    late.reject(reason);
    controller.abort(reason);
  }, timeout);
  const stop = () => controller.abort(signal?.reason);
  signal?.addEventListener("abort", stop);
  try {
    return await Promise.race([fetchLinks(url, controller.signal), late.promise]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", stop);
  }
}
