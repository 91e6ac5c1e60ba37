// Runs no more than twenty waits at a time.
// caught by: runs n waits concurrently
const AT_ONCE = 20;

export async function waitN(n: number, wait: () => Promise<number>): Promise<number[]> {
  const results: number[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next++ < n) results.push(await wait());
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return results;
}
