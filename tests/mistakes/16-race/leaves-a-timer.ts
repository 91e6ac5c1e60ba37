// Sets a watchdog of a minute on the race and never calls it off.
// caught by: leaves nothing behind
export function race<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  return new Promise((resolve, reject) => {
    const list = [...values];
    for (const value of list) Promise.resolve(value).then(resolve, reject);
    if (list.length > 0) setTimeout(() => reject(new Error("took too long")), 600_000);
  });
}
