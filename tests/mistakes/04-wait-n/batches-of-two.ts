// Runs the waits two at a time.
// caught by: runs n waits concurrently
export async function waitN(n: number, wait: () => Promise<number>): Promise<number[]> {
  const results: number[] = [];
  const one = async (): Promise<void> => {
    results.push(await wait());
  };
  for (let started = 0; started < n; started += 2) {
    await Promise.all(Array.from({ length: Math.min(2, n - started) }, one));
  }
  return results;
}
