// Turns a rejection into the result undefined.
// caught by: rejects as soon as either rejects
export async function runTogether<A, B>(
  foo: () => Promise<A>,
  bar: () => Promise<B>,
): Promise<[A, B]> {
  const results = await Promise.all([foo().catch(() => undefined), bar().catch(() => undefined)]);
  return results as [A, B];
}
