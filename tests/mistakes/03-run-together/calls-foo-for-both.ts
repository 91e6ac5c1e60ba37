// Copies the first call and forgets to change it, so foo runs twice and bar never does.
// caught by: gives both results in argument order
export async function runTogether<A, B>(
  foo: () => Promise<A>,
  _bar: () => Promise<B>,
): Promise<[A, B]> {
  const [a, b] = await Promise.all([foo(), foo()]);
  return [a, b] as unknown as [A, B];
}
