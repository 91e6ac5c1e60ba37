// Style: a library author's helper for any tuple of works, with mapped types.
type Works = readonly (() => Promise<unknown>)[];
type Results<W extends Works> = { -readonly [K in keyof W]: Awaited<ReturnType<W[K]>> };

async function together<const W extends Works>(...works: W): Promise<Results<W>> {
  const started = works.map((work) => work());
  return (await Promise.all(started)) as Results<W>;
}

export const runTogether = <A, B>(foo: () => Promise<A>, bar: () => Promise<B>): Promise<[A, B]> =>
  together(foo, bar) as Promise<[A, B]>;
