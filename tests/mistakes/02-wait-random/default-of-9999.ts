// The default is 9,999 ms, one less than it should be.
// caught by: takes 10,000 ms as the default
export async function waitRandom(maxDelay = 9_999): Promise<number> {
  const delay = Math.random() * maxDelay;
  await new Promise((resolve) => setTimeout(resolve, delay));
  return delay;
}
