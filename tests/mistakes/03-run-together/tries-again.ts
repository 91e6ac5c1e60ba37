// Runs a work that rejected once more, instead of rejecting.
// caught by: rejects as soon as either rejects
export async function runTogether<A, B>(
  foo: () => Promise<A>,
  bar: () => Promise<B>,
): Promise<[A, B]> {
  return Promise.all([foo().catch(() => foo()), bar().catch(() => bar())]);
}
