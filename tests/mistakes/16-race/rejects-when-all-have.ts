// Rejects with the first reason, but only when all have rejected.
// caught by: rejects when the first to settle rejects
export function race<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  return new Promise((resolve, reject) => {
    const reasons: unknown[] = [];
    const list = [...values];
    for (const value of list) {
      Promise.resolve(value).then(resolve, (reason: unknown) => {
        reasons.push(reason);
        if (reasons.length === list.length) reject(reasons[0]);
      });
    }
  });
}
