// Collects with Array.fromAsync, which looks at one promise at a time.
// caught by: leaves no rejection unhandled
export async function runTogether<A, B>(
  foo: () => Promise<A>,
  bar: () => Promise<B>,
): Promise<[A, B]> {
  return (await Array.fromAsync<A | B>([foo(), bar()])) as [A, B];
}
