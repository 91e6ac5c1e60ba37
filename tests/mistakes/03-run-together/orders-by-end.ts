// Gives the results in the order in which they came.
// caught by: gives both results in argument order
export async function runTogether<A, B>(
  foo: () => Promise<A>,
  bar: () => Promise<B>,
): Promise<[A, B]> {
  const results: unknown[] = [];
  const keep = (result: unknown): number => results.push(result);
  await Promise.all([foo().then(keep), bar().then(keep)]);
  return results as [A, B];
}
