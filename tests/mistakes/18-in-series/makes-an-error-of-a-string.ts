// Makes an error of a reason that is none.
// caught by: passes the first rejection on at once
export async function inSeries<T>(works: readonly (() => Promise<T>)[]): Promise<T[]> {
  try {
    const results: T[] = [];
    for (const work of works) results.push(await work());
    return results;
  } catch (error) {
    throw error instanceof Error ? error : new Error(String(error));
  }
}
