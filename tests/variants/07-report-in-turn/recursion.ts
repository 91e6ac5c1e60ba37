// Style: recursion; the head of the list is reported, then the tail reports itself.
async function reportList<T>(
  [head, ...tail]: readonly Promise<T>[],
  report: (value: T) => void,
): Promise<void> {
  if (head === undefined) return;
  report(await head);
  return reportList(tail, report);
}

export async function reportInTurn<T>(
  works: readonly (() => Promise<T>)[],
  report: (value: T) => void,
): Promise<void> {
  const started = works.map(async (work) => work());
  void Promise.allSettled(started);
  await reportList(started, report);
}
