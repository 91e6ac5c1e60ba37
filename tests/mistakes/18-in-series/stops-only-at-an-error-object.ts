// Goes on after a rejection whose reason is no Error, and rejects with it at the end.
// caught by: calls no work after the one that failed
export async function inSeries<T>(works: readonly (() => Promise<T>)[]): Promise<T[]> {
  const results: T[] = [];
  const others: unknown[] = [];
  for (const work of works) {
    try {
      results.push(await work());
    } catch (error) {
      if (error instanceof Error) throw error;
      others.push(error);
    }
  }
  if (others.length > 0) throw others[0];
  return results;
}
