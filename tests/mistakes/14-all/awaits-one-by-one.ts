// Awaits one value after another, so a rejection of one it is not looking at goes unhandled.
// caught by: leaves no rejection unhandled
export async function all<T>(values: Iterable<T | PromiseLike<T>>): Promise<T[]> {
  const results: T[] = [];
  for (const value of values) results.push(await value);
  return results;
}
