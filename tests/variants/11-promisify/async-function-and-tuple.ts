// Style: an async function that awaits what the callback was given, and then looks at it.
export function promisify<A extends unknown[], R>(
  fn: (...args: [...A, (error: unknown, value?: R) => void]) => void,
): (...args: A) => Promise<R> {
  return async function (this: unknown, ...args: A): Promise<R> {
    const [error, value] = await new Promise<[unknown, R | undefined]>((resolve) => {
      fn.call(this, ...args, (...outcome: [unknown, R?]) =>
        resolve(outcome as [unknown, R | undefined]),
      );
    });
    if (error != null) throw error;
    return value as R;
  };
}
