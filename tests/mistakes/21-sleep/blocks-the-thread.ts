// Does not wait at all, but keeps the thread busy until the time is up.
// caught by: resolves after ms
export async function sleep(ms: number, options: { signal?: AbortSignal } = {}): Promise<void> {
  options.signal?.throwIfAborted();
  const deadline = Date.now() + ms;
  while (Date.now() < deadline);
}
