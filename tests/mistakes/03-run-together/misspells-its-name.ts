// Exports the function under another name.
// caught by: loads
export async function runtogether<A, B>(
  foo: () => Promise<A>,
  bar: () => Promise<B>,
): Promise<[A, B]> {
  return Promise.all([foo(), bar()]);
}
