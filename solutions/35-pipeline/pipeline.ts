/**
 * Yields what `fn` gives for each value of `source`, in order.
 *
 * Reads nothing until it is asked, and one value each time it is. What `fn` returns may be a promise.
 * An error of the source or of `fn` is passed on. Closes the source when the consumer stops or `fn`
 * fails.
 */
export async function* mapAsync<T, R>(
  source: AsyncIterable<T>,
  fn: (value: T) => R | Promise<R>,
): AsyncGenerator<R, void> {
  // However this loop is left, by an error or by the consumer, it closes the source.
  for await (const value of source) yield await fn(value);
}

/**
 * Yields the values of `source` for which `keep` gives `true`, in order.
 *
 * Reads nothing until it is asked, and then no further than to the next value to keep. What `keep`
 * returns may be a promise. An error of the source or of `keep` is passed on. Closes the source when
 * the consumer stops or `keep` fails.
 */
export async function* filterAsync<T>(
  source: AsyncIterable<T>,
  keep: (value: T) => boolean | Promise<boolean>,
): AsyncGenerator<T, void> {
  for await (const value of source) {
    if (await keep(value)) yield value;
  }
}

/**
 * Yields the first `count` values of `source`, or all if there are fewer.
 *
 * `count` is a whole number from 0. Never asks the source for more than `count` values, and for 0 does
 * not touch it. Closes the source when it has had `count` values, at the latest when it is asked for
 * one more, and when the consumer stops. An error of the source is passed on.
 */
export async function* take<T>(source: AsyncIterable<T>, count: number): AsyncGenerator<T, void> {
  let left = count;
  if (left === 0) return;
  for await (const value of source) {
    yield value;
    left--;
    if (left === 0) return;
  }
}
