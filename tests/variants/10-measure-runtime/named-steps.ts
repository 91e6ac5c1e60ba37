// Style: a beginner's one step a line, four names, and Date.now.
export async function measureRuntime(job: () => Promise<unknown>): Promise<number> {
  const startTime = Date.now();
  const job1 = job();
  const job2 = job();
  const job3 = job();
  const job4 = job();
  await Promise.all([job1, job2, job3, job4]);
  const endTime = Date.now();
  return endTime - startTime;
}
