// Puts null where a work gave undefined.
// caught by: gives both results in argument order
export async function runTogether<A, B>(
  foo: () => Promise<A>,
  bar: () => Promise<B>,
): Promise<[A, B]> {
  const [a, b] = await Promise.all([foo(), bar()]);
  return [a ?? null, b ?? null] as [A, B];
}
