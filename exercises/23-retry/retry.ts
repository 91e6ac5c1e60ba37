/**
 * Calls `work` until it succeeds, `attempts` times at most, and resolves to the first success.
 *
 * `work` is given the number of the attempt: 1, 2, 3 ... It has failed when it rejects and when it
 * throws. `attempts` is a whole number from 1; any other gives a `RangeError`, and `work` is not
 * called. Before attempt 2 there is a wait of `delay` ms from the failure on, and each further wait
 * is twice as long as the one before. Rejects with the last error, the very same value, as soon as
 * the last attempt has failed.
 */
export async function retry<T>(
  work: (attempt: number) => Promise<T>,
  options: { attempts: number; delay: number },
): Promise<T> {
  // TODO: refuse a number of attempts that is no whole number from 1
  // TODO: call work with the number of the attempt, and return its result if it succeeds
  // TODO: when it fails, wait, twice as long each time, and try again
  // TODO: let the error of the last attempt out, without a wait
  throw new Error("TODO: retry");
}
