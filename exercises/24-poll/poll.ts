/**
 * Calls `probe` again and again until it gives something other than `undefined`, and resolves to
 * that.
 *
 * The first call is made at once, each further one `interval` ms after the one before has ended.
 * Rejects with the very same value as soon as a call rejects. `timeout` ms after the start, even
 * while a call is in flight, rejects with a `DOMException` named `TimeoutError`; `probe` is not
 * called any more then.
 */
export async function poll<T>(
  probe: () => Promise<T | undefined>,
  options: { interval: number; timeout: number },
): Promise<T> {
  // TODO: call probe, and wait between two calls, until it gives something
  // TODO: at the timeout, reject, whatever is in flight
  // TODO: see to it that the loop ends with the poll, however that ended
  // TODO: stop every timer that is no longer needed
  throw new Error("TODO: poll");
}
