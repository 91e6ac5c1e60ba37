// Awaits the first wait to see how it goes, and only then starts the others together.
// caught by: runs n waits concurrently
export async function waitN(n: number, wait: () => Promise<number>): Promise<number[]> {
  if (n === 0) return [];
  const results = [await wait()];
  await Promise.all(
    Array.from({ length: n - 1 }, async () => {
      results.push(await wait());
    }),
  );
  return results;
}
