// Guards itself with a time limit of a minute and never clears its timer.
// caught by: leaves nothing behind
export async function waitN(n: number, wait: () => Promise<number>): Promise<number[]> {
  const results: number[] = [];
  const all = Promise.all(
    Array.from({ length: n }, async () => {
      results.push(await wait());
    }),
  );
  const limit = new Promise<never>((_resolve, reject) => {
    setTimeout(() => reject(new Error("took too long")), 60_000);
  });
  await Promise.race([all, limit]);
  return results;
}
