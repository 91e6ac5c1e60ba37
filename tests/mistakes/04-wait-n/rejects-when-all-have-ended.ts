// Waits for all to settle before it rejects.
// caught by: rejects as soon as one rejects
export async function waitN(n: number, wait: () => Promise<number>): Promise<number[]> {
  const results: number[] = [];
  const outcomes = await Promise.allSettled(
    Array.from({ length: n }, async () => {
      results.push(await wait());
    }),
  );
  for (const outcome of outcomes) {
    if (outcome.status === "rejected") throw outcome.reason;
  }
  return results;
}
