// Style: a task for each page at once, which waits for a permit and then for its children, as a tree.
type FetchLinks = (url: string, signal: AbortSignal) => Promise<readonly string[]>;

interface Options {
  concurrency: number;
  timeout: number;
  attempts: number;
  signal?: AbortSignal;
}

class Semaphore {
  #free: number;
  #waiting: (() => void)[] = [];

  constructor(permits: number) {
    this.#free = permits;
  }

  async acquire(): Promise<Disposable> {
    if (this.#free > 0) this.#free--;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
    return { [Symbol.dispose]: () => this.#hand() };
  }

  #hand(): void {
    const next = this.#waiting.shift();
    if (next) next();
    else this.#free++;
  }
}

export async function crawl(start: string, fetchLinks: FetchLinks, options: Options) {
  const semaphore = new Semaphore(options.concurrency);
  const pages = new Map<string, readonly string[]>();
  const failed = new Map<string, unknown>();
  const tasks = new Map<string, Promise<void>>();

  const visit = async (url: string): Promise<void> => {
    const links = await fetchPage(url);
    await Promise.all(links.map((link) => tasks.get(link) !== undefined || spawn(link)));
  };
  const spawn = (url: string): Promise<void> => {
    const task = Promise.resolve().then(() => visit(url));
    tasks.set(url, task);
    return task;
  };
  const fetchPage = async (url: string): Promise<readonly string[]> => {
    using _permit = await semaphore.acquire();
    for (let attempt = 1; !options.signal?.aborted; attempt++) {
      const [outcome] = await Promise.allSettled([limited(url)]);
      if (outcome.status === "fulfilled") {
        pages.set(url, outcome.value);
        return outcome.value;
      }
      if (attempt < options.attempts) continue;
      failed.set(url, outcome.reason);
      break;
    }
    return [];
  };
  const limited = async (url: string): Promise<readonly string[]> => {
    using fetching = new Fetching(options);
    return await Promise.race([fetchLinks(url, fetching.signal), fetching.late]);
  };

  await spawn(start);
  options.signal?.throwIfAborted();
  return { pages, failed };
}

/** The time limit and the signals of one fetch, for as long as it is in flight. */
class Fetching implements Disposable {
  readonly #controller = new AbortController();
  readonly #late = Promise.withResolvers<never>();
  readonly #stack = new DisposableStack();

  constructor({ timeout, signal }: Options) {
    const timer = setTimeout(() => {
      this.#late.reject(new DOMException("", "TimeoutError"));
      this.#late.promise.catch((error: unknown) => this.#controller.abort(error));
    }, timeout);
    this.#stack.defer(() => clearTimeout(timer));
    const stop = (): void => this.#controller.abort(signal!.reason);
    signal?.addEventListener("abort", stop);
    this.#stack.defer(() => signal?.removeEventListener("abort", stop));
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  get late(): Promise<never> {
    return this.#late.promise;
  }

  [Symbol.dispose](): void {
    this.#stack.dispose();
  }
}
