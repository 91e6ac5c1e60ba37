// Trusts for await, which also listens to one value at a time.
// caught by: leaves no rejection unhandled
export async function all<T>(values: Iterable<T | PromiseLike<T>>): Promise<T[]> {
  const results: T[] = [];
  for await (const value of values) results.push(value);
  return results;
}
