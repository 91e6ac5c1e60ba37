// Passes a failure on, and runs the works behind it all the same, with nobody waiting.
// caught by: calls no work after the one that failed
export async function inSeries<T>(works: readonly (() => Promise<T>)[]): Promise<T[]> {
  const results: T[] = [];
  let next = 0;
  const run = async (): Promise<void> => {
    for (; next < works.length; next++) results[next] = await works[next]!();
  };
  try {
    await run();
  } catch (error) {
    next++;
    run().catch(() => {});
    throw error;
  }
  return results;
}
