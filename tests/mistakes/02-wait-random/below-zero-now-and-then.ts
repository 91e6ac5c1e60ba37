// Joins two draws with the wrong sign, so that the number is below 0 when the first draw is 0.
// caught by: gives a real number from 0 to maxDelay
export async function waitRandom(maxDelay = 10_000): Promise<number> {
  const pieces = 2 ** 26;
  const piece = Math.floor(Math.random() * pieces);
  const delay = ((piece - Math.random()) / pieces) * maxDelay;
  await new Promise((resolve) => setTimeout(resolve, delay));
  return delay;
}
