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
  // TODO: read one value after another from the source
  // TODO: yield what fn makes of it
  throw new Error("TODO: mapAsync");
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
  // TODO: read one value after another from the source
  // TODO: find out whether to keep it, and yield it if so
  throw new Error("TODO: filterAsync");
}

/**
 * Yields the first `count` values of `source`, or all if there are fewer.
 *
 * `count` is a whole number from 0. Never asks the source for more than `count` values, and for 0 does
 * not touch it. Closes the source when it has had `count` values, at the latest when it is asked for
 * one more, and when the consumer stops. An error of the source is passed on.
 */
export async function* take<T>(source: AsyncIterable<T>, count: number): AsyncGenerator<T, void> {
  // TODO: for count 0, end and leave the source alone
  // TODO: yield one value of the source after another
  // TODO: after count values, end without asking for another one
  throw new Error("TODO: take");
}
