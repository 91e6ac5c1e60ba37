// Makes its sleep of setTimeout with util.promisify.
// caught by: resolves after ms
import { promisify } from "node:util";

const wait = promisify(setTimeout);

export async function sleep(ms: number, options: { signal?: AbortSignal } = {}): Promise<void> {
  const { signal } = options;
  signal?.throwIfAborted();
  try {
    await wait(ms, undefined, { signal });
  } catch {
    throw signal?.reason;
  }
}
