// Style: Promise.try around the call, and a promise that only the callback settles.
export function promisify<A extends unknown[], R>(
  fn: (...args: [...A, (error: unknown, value?: R) => void]) => void,
): (...args: A) => Promise<R> {
  return function (this: unknown, ...args) {
    let callback!: (error: unknown, value?: R) => void;
    const answered = new Promise<R>((resolve, reject) => {
      callback = (error, value) => (error == null ? resolve(value as R) : reject(error));
    });
    return Promise.try(() => fn.call(this, ...args, callback)).then(() => answered);
  };
}
