// Lets all settle and looks for a reason, so it overlooks a rejection with undefined.
// caught by: rejects with the error of a wait that rejects
export async function measureTime(n: number, wait: () => Promise<number>): Promise<number> {
  const start = performance.now();
  let failure: unknown;
  await Promise.all(
    Array.from({ length: n }, () =>
      wait().catch((reason: unknown) => {
        failure ??= reason;
      }),
    ),
  );
  if (failure !== undefined) throw failure;
  return (performance.now() - start) / n;
}
