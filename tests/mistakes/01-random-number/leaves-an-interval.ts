// Resolves in an interval that is never cleared.
// caught by: leaves nothing behind
export function generateRandomNumber(): Promise<number> {
  return new Promise((resolve) => {
    const number = Math.floor(Math.random() * 10) + 1;
    setInterval(() => resolve(number), 1000);
  });
}
