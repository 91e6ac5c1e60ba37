// Style: no loop over ends; each work gets a companion that waits for the companion before it.
export async function reportInTurn<T>(
  works: readonly (() => Promise<T>)[],
  report: (value: T) => void,
): Promise<void> {
  let turn = Promise.resolve();
  for (const work of works) {
    const before = turn;
    const own = work();
    own.catch(() => {});
    turn = (async () => {
      await before;
      report(await own);
    })();
  }
  await turn;
}
