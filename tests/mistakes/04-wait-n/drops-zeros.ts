// Takes a result of 0 for no result and leaves it out.
// caught by: gives the results in the order in which the waits end
export async function waitN(n: number, wait: () => Promise<number>): Promise<number[]> {
  const results: number[] = [];
  await Promise.all(
    Array.from({ length: n }, async () => {
      const result = await wait();
      if (result) results.push(result);
    }),
  );
  return results;
}
