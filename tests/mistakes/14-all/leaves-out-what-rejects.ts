// Leaves out the values that reject, and resolves to the results of the others.
// caught by: rejects as soon as one rejects
export async function all<T>(values: Iterable<T | PromiseLike<T>>): Promise<T[]> {
  const kept: Promise<T[]>[] = [];
  for (const value of values) {
    kept.push(
      Promise.resolve(value).then(
        (result) => [result],
        () => [],
      ),
    );
  }
  const results: T[] = [];
  for (const one of kept) results.push(...(await one));
  return results;
}
