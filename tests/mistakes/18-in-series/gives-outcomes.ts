// Gives outcomes with a status and a value in place of the results.
// caught by: gives the results in the order of the works
export async function inSeries<T>(works: readonly (() => Promise<T>)[]): Promise<T[]> {
  const outcomes: PromiseSettledResult<T>[] = [];
  for (const work of works) outcomes.push(...(await Promise.allSettled([work()])));
  for (const outcome of outcomes) if (outcome.status === "rejected") throw outcome.reason;
  return outcomes as unknown as T[];
}
