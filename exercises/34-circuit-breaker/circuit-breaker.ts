/**
 * Makes a function that passes its calls on to `work`, and stops doing so while `work` keeps failing.
 *
 * After `failures` failures in a row the breaker opens: calls reject at once with an `Error` whose
 * `name` is `CircuitOpenError`, and `work` is not called. `resetAfter` ms after it opened, the next
 * call is let through as a trial, and only that one while it is in flight. Its success closes the
 * breaker, its failure opens it again for `resetAfter` ms. Calls that started before the breaker
 * opened settle as `work` does, and change nothing from then on. `failures` is at least 1.
 */
export function circuitBreaker<A extends unknown[], T>(
  work: (...args: A) => Promise<T>,
  options: { failures: number; resetAfter: number },
): (...args: A) => Promise<T> {
  // TODO: pass a call on to work, count failures in a row, and settle as work does
  // TODO: after that many failures open the breaker: reject calls, and leave work alone
  // TODO: after resetAfter ms let one call through, and reject the others until it has settled
  // TODO: close the breaker or open it again, as the trial ends
  // TODO: see to it that calls from before it opened change nothing
  throw new Error("TODO: circuitBreaker");
}
