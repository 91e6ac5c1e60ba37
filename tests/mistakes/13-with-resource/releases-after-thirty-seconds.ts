// Gives the use thirty seconds, and then takes the resource away.
// caught by: acquires, uses and then releases
export async function withResource<R, T>(
  acquire: () => Promise<R>,
  use: (resource: R) => Promise<T>,
  release: (resource: R) => Promise<void>,
): Promise<T> {
  const resource = await acquire();
  const { promise: patience, resolve: loseIt } = Promise.withResolvers<void>();
  const timer = setTimeout(loseIt, 30_000);
  const used = use(resource);
  await Promise.race([used.catch(() => {}), patience]);
  clearTimeout(timer);
  let failed = false;
  used.catch(() => (failed = true));
  await release(resource).catch((error: unknown) => {
    if (!failed) throw error;
  });
  return used;
}
