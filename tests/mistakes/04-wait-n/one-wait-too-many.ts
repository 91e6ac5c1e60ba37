// Counts up to and including n, so one wait too many runs; its result is dropped.
// caught by: runs n waits concurrently
export async function waitN(n: number, wait: () => Promise<number>): Promise<number[]> {
  if (n === 0) return [];
  const results: number[] = [];
  const waits: Promise<void>[] = [];
  for (let i = 0; i <= n; i++) {
    waits.push(
      wait().then((result) => {
        results.push(result);
      }),
    );
  }
  await Promise.all(waits);
  return results.slice(0, n);
}
