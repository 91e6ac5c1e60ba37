// Puts each new result in front, so the wait that ended last comes first.
// caught by: gives the results in the order in which the waits end
export async function waitN(n: number, wait: () => Promise<number>): Promise<number[]> {
  const results: number[] = [];
  await Promise.all(
    Array.from({ length: n }, async () => {
      results.unshift(await wait());
    }),
  );
  return results;
}
