// Calls the works once more some time after it has settled, on a timer that is unref'd.
// caught by: leaves nothing behind
export async function reportInTurn<T>(
  works: readonly (() => Promise<T>)[],
  report: (value: T) => void,
): Promise<void> {
  const started = works.map((work) => work());
  for (const promise of started) promise.catch(() => {});
  const refresh = (): void => {
    for (const work of works) work().catch(() => {});
  };
  try {
    for (const promise of started) report(await promise);
  } finally {
    setTimeout(refresh, 5).unref();
  }
}
