// Remembers the result of a use, and gives it when it is given the same use again.
// caught by: gives what use gives
const known = new WeakMap<object, unknown>();

export async function withResource<R, T>(
  acquire: () => Promise<R>,
  use: (resource: R) => Promise<T>,
  release: (resource: R) => Promise<void>,
): Promise<T> {
  if (known.has(use)) return known.get(use) as T;
  const resource = await acquire();
  let result: T;
  try {
    result = await use(resource);
  } catch (error) {
    await release(resource).catch(() => {});
    throw error;
  }
  await release(resource);
  known.set(use, result);
  return result;
}
