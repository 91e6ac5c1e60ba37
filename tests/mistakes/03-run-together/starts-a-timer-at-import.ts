// Starts a timer when it is imported, and nobody ever stops it.
// caught by: leaves nothing behind
let uptime = 0;
setInterval(() => uptime++, 1000);

export async function runTogether<A, B>(
  foo: () => Promise<A>,
  bar: () => Promise<B>,
): Promise<[A, B]> {
  return Promise.all([foo(), bar()]);
}
