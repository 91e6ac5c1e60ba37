// Counts the uses in flight with a finally, which makes another promise that rejects.
// caught by: leaves nothing behind
let inUse = 0;

export async function withResource<R, T>(
  acquire: () => Promise<R>,
  use: (resource: R) => Promise<T>,
  release: (resource: R) => Promise<void>,
): Promise<T> {
  const resource = await acquire();
  let result: T;
  try {
    const used = use(resource);
    inUse++;
    void used.finally(() => inUse--);
    result = await used;
  } catch (error) {
    await release(resource).catch(() => {});
    throw error;
  }
  await release(resource);
  return result;
}
