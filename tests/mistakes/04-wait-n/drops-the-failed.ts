// Leaves out the waits that reject, and resolves to the results of the others.
// caught by: rejects as soon as one rejects
export async function waitN(n: number, wait: () => Promise<number>): Promise<number[]> {
  const results: number[] = [];
  await Promise.allSettled(
    Array.from({ length: n }, async () => {
      results.push(await wait());
    }),
  );
  return results;
}
