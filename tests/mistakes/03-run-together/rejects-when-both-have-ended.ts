// Waits for both to settle before it rejects.
// caught by: rejects as soon as either rejects
export async function runTogether<A, B>(
  foo: () => Promise<A>,
  bar: () => Promise<B>,
): Promise<[A, B]> {
  const [a, b] = await Promise.allSettled([foo(), bar()]);
  if (a.status === "rejected") throw a.reason;
  if (b.status === "rejected") throw b.reason;
  return [a.value, b.value];
}
