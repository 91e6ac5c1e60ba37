// Measures each wait by itself and gives the average of the durations.
// caught by: gives the elapsed time divided by n
export async function measureTime(n: number, wait: () => Promise<number>): Promise<number> {
  let sum = 0;
  await Promise.all(
    Array.from({ length: n }, async () => {
      const start = performance.now();
      await wait();
      sum += performance.now() - start;
    }),
  );
  return sum / n;
}
