// Imports the sleep of node:timers/promises when it is called.
// caught by: resolves after ms
export async function sleep(ms: number, options: { signal?: AbortSignal } = {}): Promise<void> {
  const { signal } = options;
  signal?.throwIfAborted();
  const timers = await import("node:timers/promises");
  try {
    await timers.setTimeout(ms, undefined, { signal });
  } catch {
    throw signal?.reason;
  }
}
