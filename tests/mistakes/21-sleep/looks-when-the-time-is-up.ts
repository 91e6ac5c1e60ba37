// Looks at the signal only when the time is up.
// caught by: rejects at once when the signal aborts
export async function sleep(ms: number, options: { signal?: AbortSignal } = {}): Promise<void> {
  const { signal } = options;
  signal?.throwIfAborted();
  await new Promise<void>((resolve) => {
    setTimeout(resolve, ms);
  });
  signal?.throwIfAborted();
}
