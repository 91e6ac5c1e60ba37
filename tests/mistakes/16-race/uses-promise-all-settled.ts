// Leaves the handling of the losers to Promise.allSettled.
// caught by: gives the value of the first to settle
export function race<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  return new Promise((resolve, reject) => {
    const runners = Array.from(values, async (value) => resolve(await value));
    for (const runner of runners) runner.catch(reject);
    void Promise.allSettled(runners);
  });
}
