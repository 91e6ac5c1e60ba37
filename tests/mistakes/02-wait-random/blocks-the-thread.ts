// Counts in place of waiting: the thread is busy, and time does not pass for anyone else.
// caught by: waits as long as the number says
export async function waitRandom(maxDelay = 10_000): Promise<number> {
  const delay = Math.random() * maxDelay;
  let count = 0;
  while (count < delay * 1000) count++;
  return delay;
}
