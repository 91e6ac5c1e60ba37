// Rejects with a new error in place of the one it was given.
// caught by: rejects as soon as either rejects
export async function runTogether<A, B>(
  foo: () => Promise<A>,
  bar: () => Promise<B>,
): Promise<[A, B]> {
  try {
    return await Promise.all([foo(), bar()]);
  } catch (error) {
    throw new Error("foo or bar failed", { cause: error });
  }
}
