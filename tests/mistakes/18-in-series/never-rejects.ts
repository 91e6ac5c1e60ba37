// Makes a promise of its own and forgets to reject it, so a failure makes it wait for ever.
// caught by: passes the first rejection on at once
export function inSeries<T>(works: readonly (() => Promise<T>)[]): Promise<T[]> {
  return new Promise((resolve) => {
    const results: T[] = [];
    const next = (): void => {
      const work = works[results.length];
      if (work === undefined) return resolve(results);
      work().then(
        (result) => {
          results.push(result);
          next();
        },
        () => {},
      );
    };
    next();
  });
}
