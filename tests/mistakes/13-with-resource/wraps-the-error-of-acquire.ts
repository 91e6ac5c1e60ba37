// Rejects with a new error in place of the one of acquire.
// caught by: calls nothing else when acquire fails
export async function withResource<R, T>(
  acquire: () => Promise<R>,
  use: (resource: R) => Promise<T>,
  release: (resource: R) => Promise<void>,
): Promise<T> {
  const resource = await acquire().catch((error: unknown) => {
    throw new Error("no resource", { cause: error });
  });
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
