// Style: as Node's own: defined by name, with the properties of the original.
export function promisify<A extends unknown[], R>(
  fn: (...args: [...A, (error: unknown, value?: R) => void]) => void,
): (...args: A) => Promise<R> {
  const original = fn as unknown as (...args: unknown[]) => unknown;
  function promisified(this: unknown, ...args: unknown[]): Promise<unknown> {
    return new Promise((resolve, reject) => {
      args.push((error: unknown, value: unknown) => {
        if (error !== undefined && error !== null) return reject(error);
        resolve(value);
      });
      Reflect.apply(original, this, args);
    });
  }
  Object.setPrototypeOf(promisified, Object.getPrototypeOf(original) as object);
  const { name, length } = original;
  Object.defineProperties(promisified, {
    name: { value: name, configurable: true },
    length: { value: length - 1, configurable: true },
  });
  return promisified as (...args: A) => Promise<R>;
}
