// Reduces without a first value, which throws when there are no works.
// caught by: starts each as soon as the one before has ended
export async function inSeries<T>(works: readonly (() => Promise<T>)[]): Promise<T[]> {
  const results: T[] = [];
  const steps = works.map((work) => async () => void results.push(await work()));
  const all = steps.reduce((before, step) => async () => {
    await before();
    await step();
  });
  await all();
  return results;
}
