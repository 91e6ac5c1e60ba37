/**
 * Resolves after `ms` milliseconds, unless `signal` aborts first.
 *
 * When it does, rejects at once with the signal's `reason`, the very same value, and stops the
 * timer. When it is aborted already, rejects without starting one. Leaves no listener on the signal.
 */
export async function sleep(ms: number, options: { signal?: AbortSignal } = {}): Promise<void> {
  // TODO: if the signal is aborted already, reject with its reason and do nothing else
  // TODO: start a timer, and listen for an abort
  // TODO: whichever comes first decides how the promise settles
  // TODO: whichever it was, stop the timer and take the listener off the signal
  throw new Error("TODO: sleep");
}
