// Runs the wait at least once, even for n = 0, and gives its result.
// caught by: gives an empty array for n = 0
export async function waitN(n: number, wait: () => Promise<number>): Promise<number[]> {
  const results: number[] = [];
  const waits: Promise<void>[] = [];
  do {
    waits.push(
      wait().then((result) => {
        results.push(result);
      }),
    );
  } while (waits.length < n);
  await Promise.all(waits);
  return results;
}
