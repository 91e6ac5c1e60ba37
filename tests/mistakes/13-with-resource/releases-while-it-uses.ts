// Starts the use and the release together and waits for both.
// caught by: acquires, uses and then releases
export async function withResource<R, T>(
  acquire: () => Promise<R>,
  use: (resource: R) => Promise<T>,
  release: (resource: R) => Promise<void>,
): Promise<T> {
  const resource = await acquire();
  const [used, released] = await Promise.allSettled([use(resource), release(resource)]);
  if (used.status === "rejected") throw used.reason;
  if (released.status === "rejected") throw released.reason;
  return used.value;
}
