// Style: lets all settle, then looks for a failure; two Date objects and a subtraction.
const isRejected = (outcome: PromiseSettledResult<unknown>): outcome is PromiseRejectedResult =>
  outcome.status === "rejected";

export async function measureTime(n: number, wait: () => Promise<number>): Promise<number> {
  const before = new Date();
  const outcomes = await Promise.allSettled(Array.from({ length: n }, () => wait()));
  const after = new Date();
  const failure = outcomes.find(isRejected);
  if (failure) throw failure.reason;
  return (after.getTime() - before.getTime()) / n;
}
