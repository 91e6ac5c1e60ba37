// Resolves at once, to an array that is still filling.
// caught by: gives the results in input order
export async function all<T>(values: Iterable<T | PromiseLike<T>>): Promise<T[]> {
  const results: T[] = [];
  let place = 0;
  for (const value of values) {
    const own = place++;
    Promise.resolve(value).then(
      (result) => {
        results[own] = result;
      },
      () => {},
    );
  }
  return results;
}
