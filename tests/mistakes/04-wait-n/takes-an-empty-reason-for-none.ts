// Takes a rejection with undefined for no rejection at all.
// caught by: rejects as soon as one rejects
export async function waitN(n: number, wait: () => Promise<number>): Promise<number[]> {
  const results: number[] = [];
  try {
    await Promise.all(
      Array.from({ length: n }, async () => {
        results.push(await wait());
      }),
    );
  } catch (error) {
    if (error) throw error;
  }
  return results;
}
