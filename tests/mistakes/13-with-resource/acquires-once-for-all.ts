// Acquires a resource once and lends it to every call from then on.
// caught by: acquires, uses and then releases
let resource: Promise<unknown> | undefined;

export async function withResource<R, T>(
  acquire: () => Promise<R>,
  use: (resource: R) => Promise<T>,
  release: (resource: R) => Promise<void>,
): Promise<T> {
  resource ??= acquire();
  resource.catch(() => {});
  const lent = (await resource) as R;
  let result: T;
  try {
    result = await use(lent);
  } catch (error) {
    await release(lent).catch(() => {});
    throw error;
  }
  await release(lent);
  return result;
}
