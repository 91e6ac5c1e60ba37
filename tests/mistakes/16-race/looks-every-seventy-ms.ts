// Looks every 70 ms whether one has settled.
// caught by: settles as soon as the first has settled
export function race<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  return new Promise((resolve, reject) => {
    let settle: (() => void) | undefined;
    let count = 0;
    for (const value of values) {
      count++;
      Promise.resolve(value).then(
        (result) => (settle ??= () => resolve(result)),
        (reason: unknown) => (settle ??= () => reject(reason)),
      );
    }
    if (count === 0) return;
    const poll = setInterval(() => {
      if (settle === undefined) return;
      clearInterval(poll);
      settle();
    }, 70);
  });
}
