// Takes the promises from the end of the array, so the last work is reported first.
// caught by: reports the results in the order of the works
export async function reportInTurn<T>(
  works: readonly (() => Promise<T>)[],
  report: (value: T) => void,
): Promise<void> {
  const started = works.map((work) => work());
  for (const promise of started) promise.catch(() => {});
  for (let next = started.pop(); next !== undefined; next = started.pop()) report(await next);
}
