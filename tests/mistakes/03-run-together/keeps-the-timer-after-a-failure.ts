// Clears its timer after a success, but not after a failure.
// caught by: leaves nothing behind
export async function runTogether<A, B>(
  foo: () => Promise<A>,
  bar: () => Promise<B>,
): Promise<[A, B]> {
  let seconds = 0;
  const clock = setInterval(() => seconds++, 1_000);
  const results = await Promise.all([foo(), bar()]);
  clearInterval(clock);
  return results;
}
