// Keeps the promise of its first call and gives it to every later one.
// caught by: gives both results in argument order
let together: Promise<unknown> | undefined;

export async function runTogether<A, B>(
  foo: () => Promise<A>,
  bar: () => Promise<B>,
): Promise<[A, B]> {
  together ??= Promise.all([foo(), bar()]);
  return together as Promise<[A, B]>;
}
