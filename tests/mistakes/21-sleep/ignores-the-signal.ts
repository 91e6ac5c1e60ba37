// Ignores the signal: sleeps on whatever happens.
// caught by: rejects at once when the signal aborts
export async function sleep(ms: number, options: { signal?: AbortSignal } = {}): Promise<void> {
  options.signal?.throwIfAborted();
  await new Promise<void>((resolve) => {
    setTimeout(resolve, ms);
  });
}
