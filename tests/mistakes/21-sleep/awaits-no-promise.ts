// Starts the timer and returns at once, as nothing waits for the callback.
// caught by: resolves after ms
export async function sleep(ms: number, options: { signal?: AbortSignal } = {}): Promise<void> {
  options.signal?.throwIfAborted();
  setTimeout(() => {}, ms);
}
