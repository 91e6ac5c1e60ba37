/**
 * Waits 1,000 ms, and then resolves to a whole number from 1 to 10, both included.
 *
 * The number is drawn with `Math.random`, anew at each call, and each of the ten is equally likely.
 */
export async function generateRandomNumber(): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, 1000));
  // A draw is at least 0 and below 1, so this cuts its range into ten pieces of the same size.
  return Math.floor(Math.random() * 10) + 1;
}
