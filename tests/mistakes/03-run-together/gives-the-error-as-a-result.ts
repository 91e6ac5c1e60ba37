// Catches the error and resolves to it.
// caught by: rejects as soon as either rejects
export async function runTogether<A, B>(
  foo: () => Promise<A>,
  bar: () => Promise<B>,
): Promise<[A, B]> {
  try {
    return await Promise.all([foo(), bar()]);
  } catch (error) {
    return error as [A, B];
  }
}
