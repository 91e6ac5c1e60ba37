// Waits for both, and then calls both once more to get at their results.
// caught by: runs both concurrently, foo first
export async function runTogether<A, B>(
  foo: () => Promise<A>,
  bar: () => Promise<B>,
): Promise<[A, B]> {
  await Promise.all([foo(), bar()]);
  return [await foo(), await bar()];
}
