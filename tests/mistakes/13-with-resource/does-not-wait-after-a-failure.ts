// Waits for the release only when the use went well.
// caught by: waits for the release
export async function withResource<R, T>(
  acquire: () => Promise<R>,
  use: (resource: R) => Promise<T>,
  release: (resource: R) => Promise<void>,
): Promise<T> {
  const resource = await acquire();
  let result: T;
  try {
    result = await use(resource);
  } catch (error) {
    release(resource).catch(() => {});
    throw error;
  }
  await release(resource);
  return result;
}
