// Style: explicit resource management: the timer and the listener are disposed of at the end of the block.
import { addAbortListener } from "node:events";

export async function sleep(ms: number, options: { signal?: AbortSignal } = {}): Promise<void> {
  const { signal } = options;
  signal?.throwIfAborted();
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  using _timer = setTimeout(resolve, ms);
  using _listener = signal ? addAbortListener(signal, () => reject(signal.reason)) : null;
  await promise;
}
