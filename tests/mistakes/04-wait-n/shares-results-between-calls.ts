// Keeps the results in one array for the whole module, so a second call also gets those of the first.
// caught by: gives the results in the order in which the waits end
const results: number[] = [];

export async function waitN(n: number, wait: () => Promise<number>): Promise<number[]> {
  if (n === 0) return [];
  await Promise.all(
    Array.from({ length: n }, async () => {
      results.push(await wait());
    }),
  );
  return [...results];
}
