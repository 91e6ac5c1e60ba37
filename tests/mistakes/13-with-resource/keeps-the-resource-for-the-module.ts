// Keeps the resource in one variable for the module, so overlapping calls release the wrong one.
// caught by: acquires, uses and then releases
let resource: unknown;

export async function withResource<R, T>(
  acquire: () => Promise<R>,
  use: (resource: R) => Promise<T>,
  release: (resource: R) => Promise<void>,
): Promise<T> {
  resource = await acquire();
  let result: T;
  try {
    result = await use(resource as R);
  } catch (error) {
    await release(resource as R).catch(() => {});
    throw error;
  }
  await release(resource as R);
  return result;
}
