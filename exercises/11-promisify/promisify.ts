/**
 * Turns a function that takes a Node-style callback last into one that returns a promise.
 *
 * Each call of the new function calls `fn` once, with the same `this` and the same arguments, and a
 * callback behind them. The promise rejects with the `error` that the callback gets, unless that is
 * `null` or `undefined`; else it fulfils with the `value`. What `fn` throws makes it reject, too.
 */
export function promisify<A extends unknown[], R>(
  fn: (...args: [...A, (error: unknown, value?: R) => void]) => void,
): (...args: A) => Promise<R> {
  // TODO: return a function that has a `this` of its own and takes any number of arguments
  // TODO: let each call make a promise, and call fn with all that it was given, and a callback
  // TODO: settle the promise when the callback is called, as its two arguments say
  // TODO: see to it that what fn throws comes out as a rejection
  throw new Error("TODO: promisify");
}
