// Rejects with the number in place of resolving to it.
// caught by: waits 1,000 ms
export function generateRandomNumber(): Promise<number> {
  return new Promise((_resolve, reject) => {
    setTimeout(() => reject(Math.floor(Math.random() * 10) + 1), 1000);
  });
}
