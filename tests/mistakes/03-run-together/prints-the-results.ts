// Prints the results before it gives them.
// caught by: leaves nothing behind
export async function runTogether<A, B>(
  foo: () => Promise<A>,
  bar: () => Promise<B>,
): Promise<[A, B]> {
  const results = await Promise.all([foo(), bar()]);
  console.log("got", results);
  return results;
}
