// Calls foo once more some time after it has settled, on a timer that is unref'd.
// caught by: leaves nothing behind
export async function runTogether<A, B>(
  foo: () => Promise<A>,
  bar: () => Promise<B>,
): Promise<[A, B]> {
  const results = await Promise.all([foo(), bar()]);
  setTimeout(() => void foo().catch(() => {}), 5).unref();
  return results;
}
