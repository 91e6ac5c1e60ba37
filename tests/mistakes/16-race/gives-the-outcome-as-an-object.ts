// Gives { status, value } as Promise.allSettled does, in place of the value.
// caught by: gives the value of the first to settle
export function race<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  return new Promise((resolve, reject) => {
    for (const value of values) {
      Promise.resolve(value).then((result) => {
        resolve({ status: "fulfilled", value: result } as T);
      }, reject);
    }
  });
}
