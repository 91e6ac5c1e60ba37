// Awaits the two promises one by one, so a rejection of bar while foo is in flight goes unhandled.
// caught by: leaves no rejection unhandled
export async function runTogether<A, B>(
  foo: () => Promise<A>,
  bar: () => Promise<B>,
): Promise<[A, B]> {
  const first = foo();
  const second = bar();
  return [await first, await second];
}
