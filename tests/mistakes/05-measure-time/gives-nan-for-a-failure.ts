// Resolves to NaN when a wait rejects.
// caught by: rejects with the error of a wait that rejects
export async function measureTime(n: number, wait: () => Promise<number>): Promise<number> {
  const start = performance.now();
  try {
    await Promise.all(Array.from({ length: n }, () => wait()));
  } catch {
    return Number.NaN;
  }
  return (performance.now() - start) / n;
}
