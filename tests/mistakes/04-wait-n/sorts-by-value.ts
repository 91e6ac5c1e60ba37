// Sorts the results by value, which fakes the order of the ends where results are delays.
// caught by: gives the results in the order in which the waits end
export async function waitN(n: number, wait: () => Promise<number>): Promise<number[]> {
  const results = await Promise.all(Array.from({ length: n }, () => wait()));
  return results.sort((a, b) => a - b);
}
