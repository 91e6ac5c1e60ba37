// Releases at the end of the try, and in the finally as well.
// caught by: acquires, uses and then releases
export async function withResource<R, T>(
  acquire: () => Promise<R>,
  use: (resource: R) => Promise<T>,
  release: (resource: R) => Promise<void>,
): Promise<T> {
  const resource = await acquire();
  let failed = true;
  try {
    const result = await use(resource);
    await release(resource);
    failed = false;
    return result;
  } finally {
    const released = release(resource);
    await (failed ? released.catch(() => {}) : released);
  }
}
