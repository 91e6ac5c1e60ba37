// Calls the last work whatever happens, as if it were there to clean up.
// caught by: calls no work after the one that failed
export async function inSeries<T>(works: readonly (() => Promise<T>)[]): Promise<T[]> {
  const results: T[] = [];
  try {
    for (const work of works) results.push(await work());
  } finally {
    if (results.length < works.length - 1) works.at(-1)!().catch(() => {});
  }
  return results;
}
