// Style: as pify does it: a Proxy whose apply trap calls the function.
export function promisify<A extends unknown[], R>(
  fn: (...args: [...A, (error: unknown, value?: R) => void]) => void,
): (...args: A) => Promise<R> {
  return new Proxy(fn, {
    apply(target, thisArgument: unknown, argumentsList: unknown[]) {
      return new Promise((resolve, reject) => {
        const callback = (error: unknown, result: unknown): void => {
          switch (error) {
            case null:
            case undefined:
              resolve(result);
              break;
            default:
              reject(error);
          }
        };
        Reflect.apply(target, thisArgument, [...argumentsList, callback]);
      });
    },
  }) as unknown as (...args: A) => Promise<R>;
}
