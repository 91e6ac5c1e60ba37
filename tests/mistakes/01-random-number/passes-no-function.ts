// Awaits a promise that resolves on its own, beside a timer that does nothing.
// caught by: waits 1,000 ms
export async function generateRandomNumber(): Promise<number> {
  await new Promise<void>((resolve) => {
    setTimeout(() => {}, 1000);
    resolve();
  });
  return Math.floor(Math.random() * 10) + 1;
}
