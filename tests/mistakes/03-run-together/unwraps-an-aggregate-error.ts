// Takes an AggregateError apart and rejects with the first of its errors.
// caught by: rejects as soon as either rejects
export async function runTogether<A, B>(
  foo: () => Promise<A>,
  bar: () => Promise<B>,
): Promise<[A, B]> {
  try {
    return await Promise.all([foo(), bar()]);
  } catch (error) {
    throw error instanceof AggregateError ? error.errors[0] : error;
  }
}
