// Notes the order of the first twenty waits, and adds the results of the others at the end.
// caught by: gives the results in the order in which the waits end
export async function waitN(n: number, wait: () => Promise<number>): Promise<number[]> {
  const early: number[] = [];
  const rest: number[] = [];
  const waits = Array.from({ length: n }, async (_, index) => {
    const result = await wait();
    (index < 20 ? early : rest).push(result);
  });
  await Promise.all(waits);
  return [...early, ...rest];
}
