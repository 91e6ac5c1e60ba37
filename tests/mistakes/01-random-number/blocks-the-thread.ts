// Counts to a large number in place of waiting: time does not pass for anyone else.
// caught by: waits 1,000 ms
export async function generateRandomNumber(): Promise<number> {
  let count = 0;
  while (count < 20_000_000) count++;
  return Math.floor(Math.random() * 10) + 1;
}
