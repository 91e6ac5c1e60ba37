// Keeps the place of a page until the pages that it leads to have come.
// caught by: gives the links of every page that can be reached
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
        if (attempt < attempts && !signal?.aborted) continue;
        failed.set(url, error);
        return;
      }
    }
  };
  const waiting: (() => void)[] = [];
  let free = concurrency;
  const visitAll = async (url: string): Promise<void> => {
    if (free > 0) free--;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    const before = queue.length;
    if (!signal?.aborted) await visit(url);
    await Promise.all(queue.splice(before).map(visitAll));
    const next = waiting.shift();
    if (next === undefined) free++;
    else next();
  };
  await visitAll(queue.shift()!);
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
