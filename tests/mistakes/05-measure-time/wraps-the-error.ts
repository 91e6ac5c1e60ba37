// Rejects with a new error in place of the one it was given.
// caught by: rejects with the error of a wait that rejects
export async function measureTime(n: number, wait: () => Promise<number>): Promise<number> {
  const start = performance.now();
  try {
    await Promise.all(Array.from({ length: n }, () => wait()));
  } catch (error) {
    throw new Error("a wait failed", { cause: error });
  }
  return (performance.now() - start) / n;
}
