// Makes a promise and forgets to resolve it.
// caught by: waits 1,000 ms
export function generateRandomNumber(): Promise<number> {
  return new Promise(() => {
    setTimeout(() => Math.floor(Math.random() * 10) + 1, 1000);
  });
}
