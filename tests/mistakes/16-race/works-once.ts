// Keeps the flag that says whether it is over for the whole module, so that only the first race ends.
// caught by: gives the value of the first to settle
let isOver = false;

export function race<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  return new Promise((resolve, reject) => {
    const first = (settle: () => void): void => {
      if (isOver) return;
      isOver = true;
      settle();
    };
    for (const value of values) {
      Promise.resolve(value).then(
        (result) => first(() => resolve(result)),
        (reason: unknown) => first(() => reject(reason)),
      );
    }
  });
}
