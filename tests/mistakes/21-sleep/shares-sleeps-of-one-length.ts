// Keeps the sleeps by their lengths, and gives one that is there already once more.
// caught by: resolves after ms
const sleeps = new Map<number, Promise<void>>();

export async function sleep(ms: number, options: { signal?: AbortSignal } = {}): Promise<void> {
  const { signal } = options;
  signal?.throwIfAborted();
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const onAbort = () => reject(signal?.reason);
  signal?.addEventListener("abort", onAbort);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const time = sleeps.get(ms) ?? new Promise<void>((done) => (timer = setTimeout(done, ms)));
  sleeps.set(ms, time);
  try {
    await Promise.race([time, promise]);
    resolve();
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", onAbort);
  }
}
