// Starts each next work from a timer of 0 ms, which takes 1 ms.
// caught by: starts each as soon as the one before has ended
export function inSeries<T>(works: readonly (() => Promise<T>)[]): Promise<T[]> {
  return new Promise((resolve, reject) => {
    const results: T[] = [];
    const next = (): void => {
      const work = works[results.length];
      if (work === undefined) return resolve(results);
      work().then((result) => {
        results.push(result);
        setTimeout(next, 0);
      }, reject);
    };
    next();
  });
}
