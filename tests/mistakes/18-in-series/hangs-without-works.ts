// Resolves only when a work has ended, so it never does when there are none.
// caught by: starts each as soon as the one before has ended
export function inSeries<T>(works: readonly (() => Promise<T>)[]): Promise<T[]> {
  return new Promise((resolve, reject) => {
    const results: T[] = [];
    const next = (): void => {
      works[results.length]?.().then((result) => {
        results.push(result);
        if (results.length === works.length) resolve(results);
        else next();
      }, reject);
    };
    next();
  });
}
