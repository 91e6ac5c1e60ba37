// Has no more than twenty timers at a time; further sleeps wait for one of them.
// caught by: resolves after ms
const waiting: (() => void)[] = [];
let free = 20;

export async function sleep(ms: number, options: { signal?: AbortSignal } = {}): Promise<void> {
  const { signal } = options;
  signal?.throwIfAborted();
  if (free > 0) free--;
  else await new Promise<void>((resolve) => waiting.push(resolve));
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const onAbort = () => reject(signal?.reason);
  const timer = setTimeout(resolve, ms);
  signal?.addEventListener("abort", onAbort);
  try {
    await promise;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", onAbort);
    const next = waiting.shift();
    if (next === undefined) free++;
    else next();
  }
}
