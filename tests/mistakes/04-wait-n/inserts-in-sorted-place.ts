// Puts each result into its sorted place as it comes, instead of at the end.
// caught by: gives the results in the order in which the waits end
export async function waitN(n: number, wait: () => Promise<number>): Promise<number[]> {
  const results: number[] = [];
  const one = async (): Promise<void> => {
    const result = await wait();
    const place = results.findIndex((other) => other > result);
    results.splice(place === -1 ? results.length : place, 0, result);
  };
  await Promise.all(Array.from({ length: n }, one));
  return results;
}
