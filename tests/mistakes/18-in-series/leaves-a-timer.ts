// Guards each work with a time limit of an hour and never clears its timer.
// caught by: leaves nothing behind
export async function inSeries<T>(works: readonly (() => Promise<T>)[]): Promise<T[]> {
  const results: T[] = [];
  for (const work of works) {
    const limit = new Promise<never>((_resolve, reject) => {
      setTimeout(() => reject(new Error("took too long")), 3_600_000);
    });
    results.push(await Promise.race([work(), limit]));
  }
  return results;
}
