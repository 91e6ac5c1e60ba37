// Leaves it to Array.fromAsync.
// caught by: gives the results in input order
export async function all<T>(values: Iterable<T | PromiseLike<T>>): Promise<T[]> {
  return Array.fromAsync(values);
}
