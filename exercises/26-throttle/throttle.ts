/**
 * Makes a function that calls `fn` at once, and then at most once in any `interval` ms.
 *
 * Of the calls in between only the latest is made, with its own arguments, as soon as the interval
 * allows. `interval` is at least 1.
 */
export function throttle<A extends unknown[]>(
  fn: (...args: A) => void,
  interval: number,
): (...args: A) => void {
  // TODO: a call that the interval allows: call fn with its arguments, now
  // TODO: any other call: keep its arguments in place of those that were kept before
  // TODO: as soon as the interval allows, make the call that was kept, if there is one
  throw new Error("TODO: throttle");
}
