/**
 * Calls `mapper` for each of `items`, in order, at most `limit` at a time, and resolves to the results
 * in the order of the items.
 *
 * As soon as one call has ended the next is made. `mapper` is given the item and its index, from 0.
 * Rejects as soon as one call rejects, with the very same value, and calls `mapper` no more.
 * `limit` is a whole number from 1, or `Infinity`; for any other it rejects with a `RangeError`.
 */
export async function mapLimit<T, R>(
  items: readonly T[],
  limit: number,
  mapper: (item: T, index: number) => Promise<R>,
): Promise<R[]> {
  // TODO: reject with a RangeError if limit is neither a whole number from 1 nor Infinity
  // TODO: start as many calls as the limit allows, and no more than there are items
  // TODO: whenever one ends, keep its result in the place of its item and start the next
  // TODO: when one rejects, pass that on and see to it that nothing more is started
  throw new Error("TODO: mapLimit");
}
