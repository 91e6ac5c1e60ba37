/**
 * Yields ten numbers, one each time it is asked.
 *
 * Each is a real number from 0 up to 10, drawn evenly with `Math.random`, and comes 1,000 ms after
 * it was asked for. Does nothing until it is asked, and nothing after the consumer has stopped.
 */
export async function* randomNumbers(): AsyncGenerator<number, void> {
  // Asking runs the body on to the next yield, so the wait has to stand before it.
  for (let count = 0; count < 10; count++) {
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    yield Math.random() * 10;
  }
}
