// Awaits the started waits one by one, so a rejection of one it is not looking at goes unhandled.
// caught by: leaves no rejection unhandled
export async function waitN(n: number, wait: () => Promise<number>): Promise<number[]> {
  const results: number[] = [];
  const waits = Array.from({ length: n }, async () => {
    results.push(await wait());
  });
  for (const one of waits) await one;
  return results;
}
