/**
 * Waits 1,000 ms, and then resolves to a whole number from 1 to 10, both included.
 *
 * The number is drawn with `Math.random`, anew at each call, and each of the ten is equally likely.
 */
export async function generateRandomNumber(): Promise<number> {
  // TODO: wait for 1,000 ms
  // TODO: draw with Math.random
  // TODO: turn the draw into a whole number from 1 to 10, and return it
  throw new Error("TODO: generateRandomNumber");
}
