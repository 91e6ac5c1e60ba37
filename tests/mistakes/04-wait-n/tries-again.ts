// Runs a wait that rejected once more, instead of rejecting.
// caught by: rejects as soon as one rejects
export async function waitN(n: number, wait: () => Promise<number>): Promise<number[]> {
  const results: number[] = [];
  const one = async (): Promise<void> => {
    results.push(await wait().catch(() => wait()));
  };
  await Promise.all(Array.from({ length: n }, one));
  return results;
}
