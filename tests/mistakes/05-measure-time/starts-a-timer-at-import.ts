// Starts a timer when it is imported, and nobody ever stops it.
// caught by: leaves nothing behind
let uptime = 0;
setInterval(() => uptime++, 1000);

export async function measureTime(n: number, wait: () => Promise<number>): Promise<number> {
  const start = performance.now();
  await Promise.all(Array.from({ length: n }, () => wait()));
  return (performance.now() - start) / n;
}
