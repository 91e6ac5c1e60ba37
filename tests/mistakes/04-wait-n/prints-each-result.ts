// Prints each result as it comes.
// caught by: leaves nothing behind
export async function waitN(n: number, wait: () => Promise<number>): Promise<number[]> {
  const results: number[] = [];
  await Promise.all(
    Array.from({ length: n }, async () => {
      const result = await wait();
      console.log("got", result);
      results.push(result);
    }),
  );
  return results;
}
