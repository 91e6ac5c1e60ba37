/**
 * Runs `works` one after another, each as soon as the one before has ended, and resolves to their
 * results in order.
 *
 * Each work is called once, and never while another one is in flight. Rejects as soon as one work
 * rejects, with the very same value; the works after it are never called. Without works the result
 * is `[]`, at once.
 */
export async function inSeries<T>(works: readonly (() => Promise<T>)[]): Promise<T[]> {
  const results: T[] = [];
  // The next work is called only when this await is over; a rejection ends the loop for good.
  for (const work of works) results.push(await work());
  return results;
}
