// Waits until all have settled, and then settles as the first did.
// caught by: settles as soon as the first has settled
export function race<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  return new Promise((resolve, reject) => {
    let open = 0;
    let settle: (() => void) | undefined;
    const end = (how: () => void): void => {
      settle ??= how;
      if (--open === 0) settle();
    };
    for (const value of values) {
      open++;
      Promise.resolve(value).then(
        (result) => end(() => resolve(result)),
        (reason: unknown) => end(() => reject(reason)),
      );
    }
  });
}
