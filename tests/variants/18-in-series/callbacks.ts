// Style: callbacks under a hand-made promise; each end calls the next work, as async.series does.
function series<T>(
  works: readonly (() => Promise<T>)[],
  done: (results: T[]) => void,
  failed: (reason: unknown) => void,
): void {
  const results: T[] = [];

  function next(): void {
    const work = works[results.length];
    if (!work) {
      done(results);
      return;
    }
    work().then((result) => {
      results.push(result);
      next();
    }, failed);
  }

  next();
}

export function inSeries<T>(works: readonly (() => Promise<T>)[]): Promise<T[]> {
  return new Promise((resolve, reject) => series(works, resolve, reject));
}
