// Has the release inside the try, so that its failure ends in the catch, which releases again.
// caught by: rejects with the error of release when only that fails
export async function withResource<R, T>(
  acquire: () => Promise<R>,
  use: (resource: R) => Promise<T>,
  release: (resource: R) => Promise<void>,
): Promise<T> {
  const resource = await acquire();
  try {
    const result = await use(resource);
    await release(resource);
    return result;
  } catch (error) {
    await release(resource).catch(() => {});
    throw error;
  }
}
