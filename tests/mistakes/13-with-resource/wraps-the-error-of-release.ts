// Rejects with a new error in place of the one of release.
// caught by: rejects with the error of release when only that fails
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
    await release(resource).catch(() => {});
    throw error;
  }
  await release(resource).catch((error: unknown) => {
    throw new Error("the release failed", { cause: error });
  });
  return result;
}
