// Resolves as soon as one wait has ended, to an array that is still filling.
// caught by: resolves as soon as all have ended
export async function waitN(n: number, wait: () => Promise<number>): Promise<number[]> {
  const results: number[] = [];
  const waits = Array.from({ length: n }, async () => {
    results.push(await wait());
  });
  if (n > 0) await Promise.race(waits);
  return results;
}
