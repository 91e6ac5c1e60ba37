// Resolves to nothing when acquire fails.
// caught by: calls nothing else when acquire fails
export async function withResource<R, T>(
  acquire: () => Promise<R>,
  use: (resource: R) => Promise<T>,
  release: (resource: R) => Promise<void>,
): Promise<T> {
  let resource: R;
  try {
    resource = await acquire();
  } catch {
    return undefined as T;
  }
  let result: T;
  try {
    result = await use(resource);
  } catch (error) {
    await release(resource).catch(() => {});
    throw error;
  }
  await release(resource);
  return result;
}
