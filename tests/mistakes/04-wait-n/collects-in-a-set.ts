// Collects the results in a Set, so one of two equal results is lost.
// caught by: gives the results in the order in which the waits end
export async function waitN(n: number, wait: () => Promise<number>): Promise<number[]> {
  const results = new Set<number>();
  await Promise.all(
    Array.from({ length: n }, async () => {
      results.add(await wait());
    }),
  );
  return [...results];
}
