// Keeps one chain for the whole module, so a second call waits until the first is through.
// caught by: starts each as soon as the one before has ended
let chain: Promise<unknown> = Promise.resolve();

export async function inSeries<T>(works: readonly (() => Promise<T>)[]): Promise<T[]> {
  const before = chain;
  const own = (async () => {
    await before.catch(() => {});
    const results: T[] = [];
    for (const work of works) results.push(await work());
    return results;
  })();
  chain = own;
  return own;
}
