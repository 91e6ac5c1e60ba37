// Passes errors on as they are, but makes an error of anything else that a wait rejects with.
// caught by: rejects with the error of a wait that rejects
export async function measureTime(n: number, wait: () => Promise<number>): Promise<number> {
  const start = performance.now();
  try {
    await Promise.all(Array.from({ length: n }, () => wait()));
  } catch (error) {
    throw error instanceof Error ? error : new Error(String(error));
  }
  return (performance.now() - start) / n;
}
