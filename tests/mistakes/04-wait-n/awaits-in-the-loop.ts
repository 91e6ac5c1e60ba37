// Awaits each wait before it starts the next: sequential.
// caught by: runs n waits concurrently
export async function waitN(n: number, wait: () => Promise<number>): Promise<number[]> {
  const results: number[] = [];
  for (let i = 0; i < n; i++) {
    results.push(await wait());
  }
  return results;
}
