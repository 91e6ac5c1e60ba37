// Takes a result that is falsy for no result and leaves it out.
// caught by: gives both results in argument order
export async function runTogether<A, B>(
  foo: () => Promise<A>,
  bar: () => Promise<B>,
): Promise<[A, B]> {
  const results = await Promise.all([foo(), bar()]);
  return results.filter((result) => Boolean(result)) as unknown as [A, B];
}
