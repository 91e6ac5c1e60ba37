/**
 * Yields the values of `source` in arrays, which hold up to `size` values each and none is empty.
 *
 * A chunk is yielded as soon as `size` values have come, `wait` ms after its first value arrived, or
 * when the source ends, whichever is first. Reads one value at a time; while the consumer holds a chunk
 * it may read on, to at most `size` values. An error of the source is passed on after the values that
 * came before it. Closes the source when the consumer stops. `size` is a whole number from 1.
 */
export async function* chunk<T>(
  source: AsyncIterable<T>,
  size: number,
  wait: number,
): AsyncGenerator<T[], void> {
  // TODO: read one value after another, and keep it until its chunk is yielded
  // TODO: when the first value of a chunk arrives, set a timer
  // TODO: yield what there is when it is size values, the timer is over or the source has ended
  // TODO: let a read that is in flight when the timer is over go on, for the next chunk
  // TODO: pass an error on when everything before it has been yielded
  // TODO: when the consumer stops, stop the timer and close the source
  throw new Error("TODO: chunk");
}
