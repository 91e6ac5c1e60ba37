// Returns the promise of use from the try, so the finally releases while it is in flight.
// caught by: acquires, uses and then releases
export async function withResource<R, T>(
  acquire: () => Promise<R>,
  use: (resource: R) => Promise<T>,
  release: (resource: R) => Promise<void>,
): Promise<T> {
  const resource = await acquire();
  try {
    return use(resource);
  } finally {
    await release(resource);
  }
}
