// Style: recursion over a list of works; starts the head and leaves the tail to itself.
type Work = () => Promise<unknown>;

async function together([head, ...tail]: readonly Work[]): Promise<unknown[]> {
  if (head === undefined) return [];
  const [result, others] = await Promise.all([head(), together(tail)]);
  return [result, ...others];
}

export async function runTogether<A, B>(
  foo: () => Promise<A>,
  bar: () => Promise<B>,
): Promise<[A, B]> {
  return (await together([foo, bar])) as [A, B];
}
