// Rejects with the number in place of resolving to it.
// caught by: gives a real number from 0 to maxDelay
export function waitRandom(maxDelay = 10_000): Promise<number> {
  return new Promise((_resolve, reject) => {
    const delay = Math.random() * maxDelay;
    setTimeout(() => reject(delay), delay);
  });
}
