// Starts only the next work ahead of time, so no more than two are in flight.
// caught by: starts all works concurrently, in order
export async function reportInTurn<T>(
  works: readonly (() => Promise<T>)[],
  report: (value: T) => void,
): Promise<void> {
  let next = works[0]?.();
  next?.catch(() => {});
  for (let turn = 0; turn < works.length; turn++) {
    const own = next!;
    next = works[turn + 1]?.();
    next?.catch(() => {});
    report(await own);
  }
}
