/**
 * Settles as `work` does if that is before `ms` milliseconds have passed.
 *
 * Otherwise, at `ms`, aborts the signal that it gave to `work` and rejects with that signal's
 * `reason`, a `DOMException` named `TimeoutError`, whether the work obeys the signal or not. Calls
 * `work` once, at once. When the work ends in time, the signal is never aborted.
 */
export async function withTimeout<T>(
  work: (signal: AbortSignal) => Promise<T>,
  ms: number,
): Promise<T> {
  const controller = new AbortController();
  const { promise: timeout, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    const reason = new DOMException(`did not end within ${ms} ms`, "TimeoutError");
    // Rejects first: what the work makes of the abort comes too late to win the race.
    reject(reason);
    controller.abort(reason);
  }, ms);
  try {
    return await Promise.race([work(controller.signal), timeout]);
  } finally {
    clearTimeout(timer);
  }
}
