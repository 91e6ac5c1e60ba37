// Returns the number itself, not a promise of it.
// caught by: waits 1,000 ms
export function generateRandomNumber(): Promise<number> {
  const number: unknown = Math.floor(Math.random() * 10) + 1;
  return number as Promise<number>;
}
