// Takes it for granted that there is a signal.
// caught by: resolves after ms
export function sleep(ms: number, options: { signal?: AbortSignal } = {}): Promise<void> {
  const signal = options.signal as AbortSignal;
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    const onAbort = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener("abort", onAbort);
      resolve();
    }, ms);
    signal.addEventListener("abort", onAbort, { once: true });
  });
}
