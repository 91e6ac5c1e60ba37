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
  return function (this: unknown, ...args) {
    // What is thrown in here makes the promise reject.
    return new Promise((resolve, reject) => {
      fn.call(this, ...args, (error: unknown, value?: R) => {
        if (error === null || error === undefined) resolve(value as R);
        else reject(error);
      });
    });
  };
}
