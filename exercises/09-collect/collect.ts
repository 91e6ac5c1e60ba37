/**
 * Collects the values of `source`, in order, until it ends or `limit` values have come.
 *
 * `limit` is a whole number from 0, or `Infinity` (the default) for no limit. Never asks for more
 * than `limit` values. When it stops at the limit it closes the source: it calls the `return` of
 * the source's iterator, if there is one, and waits for that. Limit 0 gives `[]` without touching
 * the source. Rejects when the source throws, with the very same value.
 */
export async function collect<T>(source: AsyncIterable<T>, limit = Infinity): Promise<T[]> {
  // TODO: for limit 0, return an empty array and leave the source alone
  // TODO: ask the source for one value after another, and keep each
  // TODO: stop when the source has ended or limit values have come
  // TODO: when it is the limit that stops you, close the source
  throw new Error("TODO: collect");
}
