// Strings the works on a chain that swallows the failures, so that the next works still run.
// caught by: calls no work after the one that failed
export async function inSeries<T>(works: readonly (() => Promise<T>)[]): Promise<T[]> {
  let chain: Promise<unknown> = Promise.resolve();
  const promises = works.map((work) => {
    const own = chain.then(() => work());
    chain = own.catch(() => {});
    return own;
  });
  return Promise.all(promises);
}
