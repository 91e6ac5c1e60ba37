// Style: all state in one immutable value; events change it, and effects are what follows from it.
interface State {
  readonly queue: readonly string[];
  readonly inFlight: ReadonlyMap<string, number>;
  readonly pages: ReadonlyMap<string, readonly string[]>;
  readonly failed: ReadonlyMap<string, unknown>;
  readonly phase: "crawling" | "stopping" | "over";
}

type Event =
  | { type: "start" }
  | { type: "came"; url: string; links: readonly string[] }
  | { type: "failed"; url: string; error: unknown }
  | { type: "stop" };

interface Limits {
  concurrency: number;
  attempts: number;
}

const without = <V>(map: ReadonlyMap<string, V>, key: string) =>
  new Map([...map].filter(([one]) => one !== key));

function reduce(state: State, event: Event, { concurrency, attempts }: Limits): [State, string[]] {
  const fetches: string[] = [];
  let { queue, inFlight, pages, failed, phase } = state;
  switch (event.type) {
    case "start":
      break;
    case "stop":
      phase = "stopping";
      break;
    case "came": {
      inFlight = without(inFlight, event.url);
      pages = new Map([...pages, [event.url, event.links]]);
      const isKnown = (url: string) =>
        pages.has(url) || failed.has(url) || inFlight.has(url) || queue.includes(url);
      queue = [...queue, ...new Set(event.links.filter((link) => !isKnown(link)))];
      break;
    }
    case "failed": {
      const count = inFlight.get(event.url)!;
      if (count < attempts && phase === "crawling") {
        inFlight = new Map([...inFlight, [event.url, count + 1]]);
        fetches.push(event.url);
      } else {
        inFlight = without(inFlight, event.url);
        failed = new Map([...failed, [event.url, event.error]]);
      }
    }
  }
  if (phase === "crawling") {
    const next = queue.slice(0, Math.max(0, concurrency - inFlight.size));
    fetches.push(...next);
    queue = queue.slice(next.length);
    inFlight = new Map([...inFlight, ...next.map((url) => [url, 1] as const)]);
  }
  if (inFlight.size === 0 && event.type !== "stop") phase = "over";
  return [{ queue, inFlight, pages, failed, phase }, fetches];
}

export async function crawl(
  start: string,
  fetchLinks: (url: string, signal: AbortSignal) => Promise<readonly string[]>,
  options: Limits & { timeout: number; signal?: AbortSignal },
): Promise<{ pages: Map<string, readonly string[]>; failed: Map<string, unknown> }> {
  const { timeout, signal } = options;
  signal?.throwIfAborted();
  const over = Promise.withResolvers<void>();
  let state: State = {
    queue: [start],
    inFlight: new Map(),
    pages: new Map(),
    failed: new Map(),
    phase: "crawling",
  };
  const dispatch = (event: Event): void => {
    const [next, fetches] = reduce(state, event, options);
    state = next;
    for (const url of fetches) void effect(url).then(dispatch);
    if (state.phase === "over") over.resolve();
  };
  const effect = (url: string): Promise<Event> =>
    new Promise((resolve) => {
      const controller = new AbortController();
      const stop = () => controller.abort(signal?.reason);
      const done = (event: Event): void => {
        clearTimeout(timer);
        signal?.removeEventListener("abort", stop);
        resolve(event);
      };
      const timer = setTimeout(() => {
        const error = new DOMException("no answer", "TimeoutError");
        done({ type: "failed", url, error });
        controller.abort(error);
      }, timeout);
      signal?.addEventListener("abort", stop);
      fetchLinks(url, controller.signal).then(
        (links) => done({ type: "came", url, links }),
        (error: unknown) => done({ type: "failed", url, error }),
      );
    });
  const onAbort = (): void => dispatch({ type: "stop" });
  signal?.addEventListener("abort", onAbort);
  dispatch({ type: "start" });
  await over.promise;
  signal?.removeEventListener("abort", onAbort);
  signal?.throwIfAborted();
  return { pages: new Map(state.pages), failed: new Map(state.failed) };
}
