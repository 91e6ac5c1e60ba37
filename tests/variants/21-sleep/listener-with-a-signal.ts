// Style: the listener is taken off by another signal, which aborts when the sleep is over.
export const sleep = async (
  ms: number,
  { signal }: { signal?: AbortSignal } = {},
): Promise<void> => {
  signal?.throwIfAborted();
  const over = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  await new Promise<void>((resolve, reject) => {
    timer = setTimeout(() => resolve(), ms);
    signal?.addEventListener("abort", () => reject(signal.reason), { signal: over.signal });
  }).finally(() => {
    clearTimeout(timer);
    over.abort();
  });
};
