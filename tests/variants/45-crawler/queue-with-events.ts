// Style: a queue in the manner of p-queue, with priority-free tasks and an idle event, on an EventEmitter.
import { EventEmitter, once } from "node:events";

type FetchLinks = (url: string, signal: AbortSignal) => Promise<readonly string[]>;

class PQueue extends EventEmitter {
  #pending = 0;
  #queue: (() => Promise<unknown>)[] = [];
  readonly #concurrency: number;

  constructor({ concurrency }: { concurrency: number }) {
    super();
    this.#concurrency = concurrency;
  }

  add(task: () => Promise<unknown>): void {
    this.#queue.push(task);
    this.#tryToStart();
  }

  clear(): void {
    this.#queue = [];
  }

  async onIdle(): Promise<void> {
    if (this.#pending === 0) return;
    await once(this, "idle");
  }

  #tryToStart(): void {
    if (this.#pending >= this.#concurrency) return;
    const task = this.#queue.shift();
    if (task === undefined) {
      if (this.#pending === 0) this.emit("idle");
      return;
    }
    this.#pending++;
    void task().finally(() => {
      this.#pending--;
      this.#tryToStart();
    });
  }
}

export async function crawl(
  start: string,
  fetchLinks: FetchLinks,
  {
    concurrency,
    timeout,
    attempts,
    signal,
  }: { concurrency: number; timeout: number; attempts: number; signal?: AbortSignal },
) {
  const queue = new PQueue({ concurrency });
  const pages = new Map<string, readonly string[]>();
  const failed = new Map<string, unknown>();
  const visited = new Set<string>();

  const pTimeout = async <T>(run: (signal: AbortSignal) => Promise<T>): Promise<T> => {
    const controller = new AbortController();
    const forward = () => controller.abort(signal!.reason);
    signal?.addEventListener("abort", forward);
    let timer: NodeJS.Timeout | undefined;
    try {
      return await new Promise<T>((resolve, reject) => {
        timer = setTimeout(() => {
          const error = new DOMException(
            `Promise timed out after ${timeout} milliseconds`,
            "TimeoutError",
          );
          reject(error);
          controller.abort(error);
        }, timeout);
        run(controller.signal).then(resolve, reject);
      });
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener("abort", forward);
    }
  };

  const pRetry = async <T>(run: () => Promise<T>, left = attempts): Promise<T> => {
    try {
      return await run();
    } catch (error) {
      if (left <= 1 || signal?.aborted) throw error;
      return pRetry(run, left - 1);
    }
  };

  const enqueue = (url: string): void => {
    if (visited.has(url)) return;
    visited.add(url);
    queue.add(async () => {
      try {
        const links = await pRetry(() => pTimeout((own) => fetchLinks(url, own)));
        pages.set(url, links);
        if (!signal?.aborted) links.forEach(enqueue);
      } catch (error) {
        failed.set(url, error);
      }
    });
  };

  const clear = () => queue.clear();
  signal?.addEventListener("abort", clear);
  try {
    if (!signal?.aborted) enqueue(start);
    await queue.onIdle();
  } finally {
    signal?.removeEventListener("abort", clear);
  }
  signal?.throwIfAborted();
  return { pages, failed };
}
