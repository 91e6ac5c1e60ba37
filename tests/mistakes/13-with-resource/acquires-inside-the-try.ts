// Acquires inside the try, so the finally releases what was never acquired.
// caught by: calls nothing else when acquire fails
export async function withResource<R, T>(
  acquire: () => Promise<R>,
  use: (resource: R) => Promise<T>,
  release: (resource: R) => Promise<void>,
): Promise<T> {
  let resource: R | undefined;
  let used = false;
  try {
    resource = await acquire();
    const result = await use(resource);
    used = true;
    return result;
  } finally {
    try {
      await release(resource as R);
    } catch (error) {
      if (used) throw error;
    }
  }
}
