// Gives the results in the order in which the waits were started.
// caught by: gives the results in the order in which the waits end
export async function waitN(n: number, wait: () => Promise<number>): Promise<number[]> {
  return Promise.all(Array.from({ length: n }, () => wait()));
}
