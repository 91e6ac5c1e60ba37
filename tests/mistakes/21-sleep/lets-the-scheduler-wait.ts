// Lets the scheduler of node:timers/promises wait.
// caught by: resolves after ms
import { scheduler } from "node:timers/promises";

export async function sleep(ms: number, options: { signal?: AbortSignal } = {}): Promise<void> {
  const { signal } = options;
  signal?.throwIfAborted();
  await scheduler.wait(ms, signal ? { signal } : {}).catch(() => {
    throw signal?.reason;
  });
}
