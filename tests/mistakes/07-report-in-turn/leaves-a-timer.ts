// Guards itself with a time limit of an hour and never clears its timer.
// caught by: leaves nothing behind
export async function reportInTurn<T>(
  works: readonly (() => Promise<T>)[],
  report: (value: T) => void,
): Promise<void> {
  const started = works.map((work) => work());
  for (const promise of started) promise.catch(() => {});
  const limit = new Promise<never>((_resolve, reject) => {
    setTimeout(() => reject(new Error("took too long")), 3_600_000);
  });
  for (const promise of started) report(await Promise.race([promise, limit]));
}
