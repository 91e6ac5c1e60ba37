// Collects by hand, and notices failures with Promise.race.
// caught by: gives the results in input order
export async function all<T>(values: Iterable<T | PromiseLike<T>>): Promise<T[]> {
  const promises: Promise<T>[] = [];
  for (const value of values) promises.push(Promise.resolve(value) as Promise<T>);
  const collect = async (): Promise<T[]> => {
    const results: T[] = [];
    for (const promise of promises) results.push(await promise);
    return results;
  };
  const failures = promises.map((promise) => promise.then(() => new Promise<never>(() => {})));
  return Promise.race([collect(), ...failures]);
}
