/**
 * Draws a real number evenly from 0 to `maxDelay` with `Math.random`, waits that many milliseconds,
 * and resolves to the number drawn.
 *
 * `maxDelay` is in milliseconds and at least 1; the default is 10,000. The number keeps its fraction,
 * though the timer cuts or rounds the wait to whole milliseconds.
 */
export async function waitRandom(maxDelay = 10_000): Promise<number> {
  // TODO: draw a real number from 0 to maxDelay
  // TODO: wait that many milliseconds
  // TODO: return the number that was drawn
  throw new Error("TODO: waitRandom");
}
