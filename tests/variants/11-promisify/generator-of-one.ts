// Style: an async generator that yields once.
export function promisify<A extends unknown[], R>(
  fn: (...args: [...A, (error: unknown, value?: R) => void]) => void,
): (...args: A) => Promise<R> {
  async function* outcomes(self: unknown, args: A): AsyncGenerator<R, void> {
    const slot = Promise.withResolvers<{ error?: unknown; value?: R | undefined }>();
    const callback = (error: unknown, value?: R) => slot.resolve({ error, value });
    fn.call(self, ...args, callback);
    const { error, value } = await slot.promise;
    if (![null, undefined].includes(error as null)) throw error;
    yield value as R;
  }
  return async function (this: unknown, ...args) {
    const { value } = await outcomes(this, args).next();
    return value as R;
  };
}
