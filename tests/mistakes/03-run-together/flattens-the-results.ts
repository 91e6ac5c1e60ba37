// Joins the results with concat, so a result that is an array is taken apart.
// caught by: gives both results in argument order
export async function runTogether<A, B>(
  foo: () => Promise<A>,
  bar: () => Promise<B>,
): Promise<[A, B]> {
  const [a, b] = await Promise.all([foo(), bar()]);
  return ([] as unknown[]).concat(a, b) as [A, B];
}
