// Counts the jobs in flight for all calls together, so a call also waits for the jobs of another.
// caught by: gives the time that took altogether
let inFlight = 0;
let waiting: (() => void)[] = [];

export async function measureRuntime(job: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  const one = async (): Promise<void> => {
    inFlight++;
    try {
      await job();
    } finally {
      inFlight--;
      if (inFlight === 0) {
        for (const wake of waiting) wake();
        waiting = [];
      }
    }
  };
  const allEnded = new Promise<void>((resolve) => waiting.push(resolve));
  await Promise.all([one(), one(), one(), one(), allEnded]);
  return performance.now() - start;
}
