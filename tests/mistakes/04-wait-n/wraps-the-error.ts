// Rejects with a new error in place of the one it was given.
// caught by: rejects as soon as one rejects
export async function waitN(n: number, wait: () => Promise<number>): Promise<number[]> {
  const results: number[] = [];
  try {
    await Promise.all(
      Array.from({ length: n }, async () => {
        results.push(await wait());
      }),
    );
  } catch (error) {
    throw new Error("a wait failed", { cause: error });
  }
  return results;
}
