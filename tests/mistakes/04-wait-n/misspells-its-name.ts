// Exports the function under another name.
// caught by: loads
export async function waitn(n: number, wait: () => Promise<number>): Promise<number[]> {
  const results: number[] = [];
  await Promise.all(
    Array.from({ length: n }, async () => {
      results.push(await wait());
    }),
  );
  return results;
}
