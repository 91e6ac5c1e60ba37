// Runs the wait once and repeats its result n times.
// caught by: runs n waits concurrently
export async function waitN(n: number, wait: () => Promise<number>): Promise<number[]> {
  if (n === 0) return [];
  const result = await wait();
  return Array.from({ length: n }, () => result);
}
