// Makes a promise and forgets to resolve it.
// caught by: gives a real number from 0 to maxDelay
export function waitRandom(maxDelay = 10_000): Promise<number> {
  return new Promise(() => {
    const delay = Math.random() * maxDelay;
    setTimeout(() => delay, delay);
  });
}
