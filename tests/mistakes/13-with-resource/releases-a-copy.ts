// Hands release a copy of the resource, which is not what was acquired.
// caught by: acquires, uses and then releases
const copy = <R>(resource: R): R =>
  typeof resource === "object" && resource !== null
    ? Object.assign(Object.create(Object.getPrototypeOf(resource) as object | null), resource)
    : resource;

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
    await release(copy(resource)).catch(() => {});
    throw error;
  }
  await release(copy(resource));
  return result;
}
