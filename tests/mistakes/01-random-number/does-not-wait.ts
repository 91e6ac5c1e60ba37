// Gives the number at once.
// caught by: waits 1,000 ms
export async function generateRandomNumber(): Promise<number> {
  return Math.floor(Math.random() * 10) + 1;
}
