// Takes a rejection with undefined for no rejection, and resolves to an empty array.
// caught by: rejects as soon as either rejects
export async function runTogether<A, B>(
  foo: () => Promise<A>,
  bar: () => Promise<B>,
): Promise<[A, B]> {
  try {
    return await Promise.all([foo(), bar()]);
  } catch (error) {
    if (error !== undefined) throw error;
    return [] as unknown as [A, B];
  }
}
