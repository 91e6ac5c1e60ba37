// Style: recursion; starts one wait and leaves the rest to itself.
export async function waitN(n: number, wait: () => Promise<number>): Promise<number[]> {
  const results: number[] = [];
  const startFrom = async (left: number): Promise<void> => {
    if (left === 0) return;
    const own = wait().then((result) => {
      results.push(result);
    });
    await Promise.all([own, startFrom(left - 1)]);
  };
  await startFrom(n);
  return results;
}
