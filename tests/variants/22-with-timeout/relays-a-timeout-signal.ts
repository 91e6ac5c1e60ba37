// Style: takes the abort of AbortSignal.timeout over to a controller of its own, until the work has ended.
export async function withTimeout<T>(
  work: (signal: AbortSignal) => Promise<T>,
  ms: number,
): Promise<T> {
  const timeout = AbortSignal.timeout(ms);
  const controller = new AbortController();
  return new Promise<T>((resolve, reject) => {
    const relay = (): void => {
      reject(timeout.reason);
      controller.abort(timeout.reason);
    };
    timeout.addEventListener("abort", relay, { once: true });
    const off = (): void => timeout.removeEventListener("abort", relay);
    work(controller.signal).finally(off).then(resolve, reject);
  });
}
