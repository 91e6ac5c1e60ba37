// Guards itself with a time limit of an hour and never clears its timer.
// caught by: leaves nothing behind
export async function measureRuntime(job: () => Promise<unknown>): Promise<number> {
  const limit = new Promise<never>((_resolve, reject) => {
    setTimeout(() => reject(new Error("took too long")), 3_600_000);
  });
  const start = performance.now();
  await Promise.race([limit, Promise.all([job(), job(), job(), job()])]);
  return performance.now() - start;
}
