// Joins the two with a comma, so only the result of bar is left.
// caught by: gives both results in argument order
export async function runTogether<A, B>(
  foo: () => Promise<A>,
  bar: () => Promise<B>,
): Promise<[A, B]> {
  const started = [foo(), bar()] as const;
  await Promise.all(started);
  return (await started[0], await started[1]) as unknown as [A, B];
}
