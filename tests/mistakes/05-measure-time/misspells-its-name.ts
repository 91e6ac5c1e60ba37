// Exports the function under another name.
// caught by: loads
export async function measuretime(n: number, wait: () => Promise<number>): Promise<number> {
  const start = performance.now();
  await Promise.all(Array.from({ length: n }, () => wait()));
  return (performance.now() - start) / n;
}
