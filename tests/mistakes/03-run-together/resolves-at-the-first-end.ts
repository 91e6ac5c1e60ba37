// Resolves as soon as one of the two has ended, to an array that is still filling.
// caught by: gives both results in argument order
export async function runTogether<A, B>(
  foo: () => Promise<A>,
  bar: () => Promise<B>,
): Promise<[A, B]> {
  const results: unknown[] = [undefined, undefined];
  const keep = async (index: number, work: () => Promise<unknown>): Promise<void> => {
    results[index] = await work();
  };
  await Promise.race([keep(0, foo), keep(1, bar)]);
  return results as [A, B];
}
