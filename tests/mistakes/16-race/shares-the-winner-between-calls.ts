// Keeps the news of the first outcome for the whole module, so a second call that overlaps gets it, too.
// caught by: gives the value of the first to settle
let waiting: { resolve: (value: never) => void; reject: (reason: unknown) => void }[] = [];

export function race<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  return new Promise((resolve, reject) => {
    waiting.push({ resolve, reject });
    const settle = (how: (one: (typeof waiting)[number]) => void): void => {
      for (const one of waiting) how(one);
      waiting = [];
    };
    for (const value of values) {
      Promise.resolve(value).then(
        (result) => settle((one) => one.resolve(result as never)),
        (reason: unknown) => settle((one) => one.reject(reason)),
      );
    }
  });
}
