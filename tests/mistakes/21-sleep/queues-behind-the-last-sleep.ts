// Lets a sleep begin only when the one before has ended.
// caught by: resolves after ms
let last: Promise<unknown> = Promise.resolve();

async function sleepNow(ms: number, signal: AbortSignal | undefined): Promise<void> {
  signal?.throwIfAborted();
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const onAbort = () => reject(signal?.reason);
  const timer = setTimeout(resolve, ms);
  signal?.addEventListener("abort", onAbort);
  try {
    await promise;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", onAbort);
  }
}

export function sleep(ms: number, options: { signal?: AbortSignal } = {}): Promise<void> {
  const turn = last.then(() => sleepNow(ms, options.signal));
  last = turn.catch(() => {});
  return turn;
}
