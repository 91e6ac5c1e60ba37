/**
 * Yields what `mapper` makes of each value of `source`, in the order of the source, each as soon as it
 * and all before it are mapped.
 *
 * While the consumer waits for a value, it reads on, one value at a time, and maps at once what it
 * reads, as long as it holds fewer than `limit` values: ones that were read and not yet yielded.
 * `limit` is a whole number from 1. An error of the source or of `mapper` is passed on in its turn,
 * after the values before it, the very same value. Then, and when the consumer stops, it closes the
 * source: it calls the `return` of its iterator, if there is one.
 */
export async function* mapStream<T, R>(
  source: AsyncIterable<T>,
  mapper: (value: T) => Promise<R>,
  limit: number,
): AsyncGenerator<R, void> {
  // TODO: open the source
  // TODO: read one value after another while fewer than limit are held, and map each at once
  // TODO: keep what is held in the order of the source, the end and an error of it included
  // TODO: meanwhile, wait for the first of them, yield it and let it go
  // TODO: however it ends, stop reading and close the source
  throw new Error("TODO: mapStream");
}
