// Calls the last work once more some time after it has resolved, on a timer that is unref'd.
// caught by: leaves nothing behind
export async function inSeries<T>(works: readonly (() => Promise<T>)[]): Promise<T[]> {
  const results: T[] = [];
  for (const work of works) results.push(await work());
  setTimeout(
    () =>
      void works
        .at(-1)?.()
        .catch(() => {}),
    5,
  ).unref();
  return results;
}
