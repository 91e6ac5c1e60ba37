/**
 * Yields ten numbers, one each time it is asked.
 *
 * Each is a real number from 0 up to 10, drawn evenly with `Math.random`, and comes 1,000 ms after
 * it was asked for. Does nothing until it is asked, and nothing after the consumer has stopped.
 */
export async function* randomNumbers(): AsyncGenerator<number, void> {
  // TODO: repeat what follows ten times
  // TODO: wait 1,000 ms
  // TODO: yield a real number drawn from 0 up to 10
  throw new Error("TODO: randomNumbers");
}
