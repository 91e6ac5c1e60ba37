/**
 * Draws a real number evenly from 0 to `maxDelay` with `Math.random`, waits that many milliseconds,
 * and resolves to the number drawn.
 *
 * `maxDelay` is in milliseconds and at least 1; the default is 10,000. The number keeps its fraction,
 * though the timer cuts or rounds the wait to whole milliseconds.
 */
export async function waitRandom(maxDelay = 10_000): Promise<number> {
  // One draw serves for both: the time that is waited and the number that is given.
  const delay = Math.random() * maxDelay;
  await new Promise((resolve) => setTimeout(resolve, delay));
  return delay;
}
