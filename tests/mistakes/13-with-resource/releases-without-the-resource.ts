// Calls release without the resource.
// caught by: acquires, uses and then releases
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
    await (release as () => Promise<void>)().catch(() => {});
    throw error;
  }
  await (release as () => Promise<void>)();
  return result;
}
