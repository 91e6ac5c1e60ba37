// Exports the function under another name.
// caught by: loads
export async function usingResource<R, T>(
  acquire: () => Promise<R>,
  use: (resource: R) => Promise<T>,
  release: (resource: R) => Promise<void>,
): Promise<T> {
  const resource = await acquire();
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
