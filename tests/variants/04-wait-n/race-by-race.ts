// Style: race after race; the winner of each leaves the field.
export async function waitN(n: number, wait: () => Promise<number>): Promise<number[]> {
  const field = new Map<number, Promise<readonly [number, number]>>();
  for (let id = 0; id < n; id++) {
    field.set(
      id,
      wait().then((result) => [id, result] as const),
    );
  }
  const results: number[] = [];
  while (field.size > 0) {
    const [winner, result] = await Promise.race(field.values());
    field.delete(winner);
    results.push(result);
  }
  return results;
}
