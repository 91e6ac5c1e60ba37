// Sets the signal's onabort, of which there is only one: the latest sleep gets it.
// caught by: rejects at once when the signal aborts
export function sleep(ms: number, options: { signal?: AbortSignal } = {}): Promise<void> {
  const { signal } = options;
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const timer = setTimeout(() => {
      if (signal) signal.onabort = null;
      resolve();
    }, ms);
    if (!signal) return;
    signal.onabort = () => {
      clearTimeout(timer);
      signal.onabort = null;
      reject(signal.reason);
    };
  });
}
