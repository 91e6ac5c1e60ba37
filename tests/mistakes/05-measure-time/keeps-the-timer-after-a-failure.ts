// Clears its time limit after a success, but not after a failure.
// caught by: leaves nothing behind
export async function measureTime(n: number, wait: () => Promise<number>): Promise<number> {
  const start = performance.now();
  const { promise: limit, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error("took too long")), 3_600_000);
  await Promise.race([limit, Promise.all(Array.from({ length: n }, () => wait()))]);
  clearTimeout(timer);
  return (performance.now() - start) / n;
}
