// Style: an async generator that yields when the next attempt may start, until a signal aborts.
async function* turns<T>(
  started: readonly Promise<T>[],
  delay: number,
  over: AbortSignal,
): AsyncGenerator<void, void> {
  const end = new Promise((resolve) => over.addEventListener("abort", resolve));
  while (!over.aborted) {
    yield;
    const { promise, resolve } = Promise.withResolvers<unknown>();
    const timer = setTimeout(resolve, delay);
    started.at(-1)!.catch(resolve);
    await Promise.race([end, promise]);
    clearTimeout(timer);
  }
}

export async function firstSuccess<T>(
  attempts: readonly (() => Promise<T>)[],
  delay: number,
): Promise<T> {
  const over = new AbortController();
  const started: Promise<T>[] = [];
  const left = attempts.values();
  for await (const _ of turns(started, delay, over.signal)) {
    const { value: attempt } = left.next();
    if (attempt === undefined) break;
    const own = attempt();
    own.then(
      () => over.abort(),
      () => {},
    );
    started.push(own);
  }
  return Promise.any(started);
}
