// Leaves the release to the garbage collector.
// caught by: acquires, uses and then releases
export async function withResource<R, T>(
  acquire: () => Promise<R>,
  use: (resource: R) => Promise<T>,
  release: (resource: R) => Promise<void>,
): Promise<T> {
  const resource = await acquire();
  return use(resource);
}
