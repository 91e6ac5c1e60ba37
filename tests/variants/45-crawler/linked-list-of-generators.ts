// Style: places that are generators and yield what they wait for; a linked list of pages; a driver on top.
type FetchLinks = (url: string, signal: AbortSignal) => Promise<readonly string[]>;
type Outcome = { links: readonly string[] } | { error: unknown };

interface Node {
  readonly url: string;
  next: Node | undefined;
}

export async function crawl(
  start: string,
  fetchLinks: FetchLinks,
  options: { concurrency: number; timeout: number; attempts: number; signal?: AbortSignal },
): Promise<{ pages: Map<string, readonly string[]>; failed: Map<string, unknown> }> {
  const outcomes = new Map<string, Outcome | undefined>([[start, undefined]]);
  let head: Node | undefined = { url: start, next: undefined };
  let tail: Node = head;

  const push = (url: string): void => {
    if (outcomes.has(url)) return;
    outcomes.set(url, undefined);
    const node: Node = { url, next: undefined };
    tail.next = node;
    tail = node;
    head ??= node;
  };
  const shift = (): string | undefined => {
    const url = head?.url;
    head = head?.next;
    return url;
  };

  function* place(): Generator<Promise<Outcome>, void, Outcome> {
    for (let url = shift(); url !== undefined && !options.signal?.aborted; url = shift()) {
      let outcome: Outcome = { error: undefined };
      for (let attempt = 0; attempt < options.attempts; attempt++) {
        outcome = yield fetchOnce(url);
        if ("links" in outcome || options.signal?.aborted) break;
      }
      outcomes.set(url, outcome);
      if ("links" in outcome) outcome.links.forEach(push);
      open();
    }
  }

  const all = Promise.withResolvers<void>();
  let places = 0;
  const step = (steps: Generator<Promise<Outcome>, void, Outcome>, given?: Outcome): void => {
    const { done, value } = steps.next(...((given ? [given] : []) as [Outcome]));
    if (!done) void value.then((outcome) => step(steps, outcome));
    else if (--places === 0) all.resolve();
  };
  const open = (): void => {
    while (places < options.concurrency && head !== undefined && !options.signal?.aborted) {
      places++;
      step(place());
    }
  };

  const fetchOnce = async (url: string): Promise<Outcome> => {
    const time = Promise.withResolvers<Outcome>();
    const own = new AbortController();
    const timer = setTimeout(() => {
      own.abort(new DOMException("time", "TimeoutError"));
      time.resolve({ error: own.signal.reason });
    }, options.timeout);
    const signal = options.signal ? AbortSignal.any([own.signal, options.signal]) : own.signal;
    const fetching = fetchLinks(url, signal).then(
      (links) => ({ links }),
      (error: unknown) => ({ error }),
    );
    const outcome = await Promise.race([time.promise, fetching]);
    clearTimeout(timer);
    return outcome;
  };

  open();
  if (places > 0) await all.promise;
  if (options.signal?.aborted) throw options.signal.reason;
  const pages = new Map<string, readonly string[]>();
  const failed = new Map<string, unknown>();
  for (const [url, outcome] of outcomes) {
    if ("links" in outcome!) pages.set(url, outcome.links);
    else failed.set(url, outcome!.error);
  }
  return { pages, failed };
}
