// Rejects when none has settled within a minute.
// caught by: settles as soon as the first has settled
export function race<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  return new Promise((resolve, reject) => {
    const list = [...values];
    if (list.length === 0) return;
    const limit = setTimeout(() => reject(new Error("nobody has arrived")), 60_000);
    for (const value of list) {
      Promise.resolve(value).then(
        (result) => {
          clearTimeout(limit);
          resolve(result);
        },
        (reason: unknown) => {
          clearTimeout(limit);
          reject(reason);
        },
      );
    }
  });
}
