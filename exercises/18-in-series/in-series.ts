/**
 * Runs `works` one after another, each as soon as the one before has ended, and resolves to their
 * results in order.
 *
 * Each work is called once, and never while another one is in flight. Rejects as soon as one work
 * rejects, with the very same value; the works after it are never called. Without works the result
 * is `[]`, at once.
 */
export async function inSeries<T>(works: readonly (() => Promise<T>)[]): Promise<T[]> {
  // TODO: go through the works in order
  // TODO: call each one only when the one before has ended, and keep its result
  // TODO: after the last one, return what was kept
  throw new Error("TODO: inSeries");
}
