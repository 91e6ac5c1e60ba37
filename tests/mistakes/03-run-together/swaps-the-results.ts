// Gives the result of bar first.
// caught by: gives both results in argument order
export async function runTogether<A, B>(
  foo: () => Promise<A>,
  bar: () => Promise<B>,
): Promise<[A, B]> {
  const [a, b] = await Promise.all([foo(), bar()]);
  return [b, a] as unknown as [A, B];
}
