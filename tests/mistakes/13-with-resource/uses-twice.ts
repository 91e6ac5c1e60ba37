// Uses the resource once to see that it works, and once more for the result.
// caught by: acquires, uses and then releases
export async function withResource<R, T>(
  acquire: () => Promise<R>,
  use: (resource: R) => Promise<T>,
  release: (resource: R) => Promise<void>,
): Promise<T> {
  const resource = await acquire();
  let result: T;
  try {
    await use(resource);
    result = await use(resource);
  } catch (error) {
    await release(resource).catch(() => {});
    throw error;
  }
  await release(resource);
  return result;
}
