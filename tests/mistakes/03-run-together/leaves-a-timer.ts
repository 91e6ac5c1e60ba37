// Guards itself with a time limit of a minute and never clears its timer.
// caught by: leaves nothing behind
export async function runTogether<A, B>(
  foo: () => Promise<A>,
  bar: () => Promise<B>,
): Promise<[A, B]> {
  const limit = new Promise<never>((_resolve, reject) => {
    setTimeout(() => reject(new Error("took too long")), 60_000);
  });
  return Promise.race([Promise.all([foo(), bar()]), limit]);
}
