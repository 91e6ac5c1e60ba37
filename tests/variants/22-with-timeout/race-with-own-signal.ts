// Style: as most people write it: a race with a promise that listens to the signal; an own kind of DOMException.
class Timeout extends DOMException {
  constructor(ms: number) {
    super(`Timed out after ${ms} ms`, "TimeoutError");
  }
}

const rejectOnAbort = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });

export const withTimeout = async <T>(
  work: (signal: AbortSignal) => Promise<T>,
  ms: number,
): Promise<T> => {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(new Timeout(ms)), ms);
  try {
    return await Promise.race([work(controller.signal), rejectOnAbort(controller.signal)]);
  } finally {
    clearTimeout(timer);
  }
};
