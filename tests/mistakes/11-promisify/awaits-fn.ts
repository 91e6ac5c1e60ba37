// Awaits the call of fn and does not wait for the callback.
// caught by: fulfils with the value
export function promisify<A extends unknown[], R>(
  fn: (...args: [...A, (error: unknown, value?: R) => void]) => void,
): (...args: A) => Promise<R> {
  return async function (this: unknown, ...args) {
    let result: R | undefined;
    let failure: unknown;
    await fn.call(this, ...args, (error: unknown, value?: R) => {
      failure = error;
      result = value;
    });
    if (failure !== null && failure !== undefined) throw failure;
    return result as R;
  };
}
