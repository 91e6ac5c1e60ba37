// Style: a beginner's loop, an array of promises, and Date.now.
export async function measureTime(n: number, wait: () => Promise<number>): Promise<number> {
  const startTime = Date.now();
  const promises: Promise<number>[] = [];
  for (let i = 0; i < n; i++) {
    promises.push(wait());
  }
  await Promise.all(promises);
  const endTime = Date.now();
  const totalTime = endTime - startTime;
  return totalTime / n;
}
