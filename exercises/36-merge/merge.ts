/**
 * Yields the values of all `sources` as they arrive, and ends when all of them have ended.
 *
 * From the first `next` on it has asked every source for a value, and it asks a source for its next
 * one only when the one before has been handed to the consumer. When a source throws, it passes that
 * on, the very same value. Then, and when the consumer stops, it closes the other sources: it calls
 * the `return` of their iterators, if there is one.
 */
export async function* merge<T>(...sources: AsyncIterable<T>[]): AsyncGenerator<T, void> {
  // TODO: open every source and ask it for its first value
  // TODO: wait until any of these asks is answered, and yield the value that came first
  // TODO: when the consumer comes back, ask the source of that value for its next one
  // TODO: end when all sources have ended
  // TODO: however it ends, close the sources that have not ended
  throw new Error("TODO: merge");
}
