// Gives the promises themselves, without waiting for them.
// caught by: gives the results in input order
export async function all<T>(values: Iterable<T | PromiseLike<T>>): Promise<T[]> {
  const results: T[] = [];
  for (const value of values) results.push(value as T);
  return results;
}
