// Gives the number at once.
// caught by: waits as long as the number says
export async function waitRandom(maxDelay = 10_000): Promise<number> {
  return Math.random() * maxDelay;
}
