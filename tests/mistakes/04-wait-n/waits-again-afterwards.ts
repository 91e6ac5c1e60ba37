// Calls wait once more some time after it has settled, on a timer that is unref'd.
// caught by: leaves nothing behind
export async function waitN(n: number, wait: () => Promise<number>): Promise<number[]> {
  const results: number[] = [];
  await Promise.all(
    Array.from({ length: n }, async () => {
      results.push(await wait());
    }),
  );
  setTimeout(() => void wait().catch(() => {}), 5).unref();
  return results;
}
