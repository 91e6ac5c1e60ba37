// Strings the works on a chain, but its steps don't return their promises, so nothing waits.
// caught by: runs one work at a time
export async function inSeries<T>(works: readonly (() => Promise<T>)[]): Promise<T[]> {
  const results: T[] = [];
  const started: Promise<void>[] = [];
  let chain = Promise.resolve();
  works.forEach((work, index) => {
    chain = chain.then(() => {
      const own = work().then((result) => {
        results[index] = result;
      });
      own.catch(() => {});
      started.push(own);
    });
  });
  await chain;
  await Promise.all(started);
  return results;
}
