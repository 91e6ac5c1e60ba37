// Style: a beginner's one step a line, every promise and result with a name.
export async function runTogether<A, B>(
  foo: () => Promise<A>,
  bar: () => Promise<B>,
): Promise<[A, B]> {
  const fooPromise = foo();
  const barPromise = bar();
  const results = await Promise.all([fooPromise, barPromise]);
  const fooResult = results[0];
  const barResult = results[1];
  return [fooResult, barResult];
}
