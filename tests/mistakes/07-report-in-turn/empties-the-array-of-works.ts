// Takes the works out of the array that it was given.
// caught by: leaves nothing behind
export async function reportInTurn<T>(
  works: readonly (() => Promise<T>)[],
  report: (value: T) => void,
): Promise<void> {
  const queue = works as (() => Promise<T>)[];
  const started: Promise<T>[] = [];
  for (let work = queue.shift(); work !== undefined; work = queue.shift()) started.push(work());
  for (const promise of started) promise.catch(() => {});
  for (const promise of started) report(await promise);
}
