// Lets the first value decide by itself, but gathers the reasons with Promise.allSettled.
// caught by: gives the value of the first to fulfil
export function any<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  return new Promise((resolve, reject) => {
    const list = [...values];
    for (const value of list) Promise.resolve(value).then(resolve, () => {});
    void Promise.allSettled(list).then((outcomes) => {
      const reasons = outcomes.map((outcome) => (outcome as PromiseRejectedResult).reason);
      reject(new AggregateError(reasons));
    });
  });
}
