// Style: a reduce strings the works on one .then chain, as older libraries do.
export const inSeries = <T>(works: readonly (() => Promise<T>)[]): Promise<T[]> =>
  works.reduce<Promise<T[]>>(
    (before, work) => before.then((results) => work().then((result) => [...results, result])),
    Promise.resolve([]),
  );
