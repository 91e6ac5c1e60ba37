// Starts a timer when it is imported, and nobody ever stops it.
// caught by: leaves nothing behind
let uptime = 0;
setInterval(() => uptime++, 1000);

export async function waitN(n: number, wait: () => Promise<number>): Promise<number[]> {
  const results: number[] = [];
  await Promise.all(
    Array.from({ length: n }, async () => {
      results.push(await wait());
    }),
  );
  return results;
}
