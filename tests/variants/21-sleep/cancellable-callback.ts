// Style: a callback with a function to cancel it, and Promise.try around that.
function after(ms: number, callback: () => void): () => void {
  const timer = setInterval(() => {
    clearInterval(timer);
    callback();
  }, ms);
  return () => clearInterval(timer);
}

function whenAborted(signal: AbortSignal, callback: (reason: unknown) => void): () => void {
  if (signal.aborted) throw signal.reason;
  const listener = { handleEvent: (): void => callback(signal.reason) };
  signal.addEventListener("abort", listener, { once: true });
  return () => signal.removeEventListener("abort", listener);
}

export function sleep(ms: number, options: { signal?: AbortSignal } = {}): Promise<void> {
  return Promise.try(() => {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const cancels: (() => void)[] = [];
    if (options.signal) cancels.push(whenAborted(options.signal, reject));
    cancels.push(after(ms, resolve));
    return promise.finally(() => {
      for (const cancel of cancels) cancel();
    });
  });
}
