// Acquires a second resource for the release.
// caught by: acquires, uses and then releases
export async function withResource<R, T>(
  acquire: () => Promise<R>,
  use: (resource: R) => Promise<T>,
  release: (resource: R) => Promise<void>,
): Promise<T> {
  let result: T;
  try {
    result = await use(await acquire());
  } catch (error) {
    await release(await acquire()).catch(() => {});
    throw error;
  }
  await release(await acquire());
  return result;
}
