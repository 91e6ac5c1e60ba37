// Prints the error of the release that nobody gets to see.
// caught by: leaves nothing behind
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
    await release(resource).catch((another: unknown) => console.error(another));
    throw error;
  }
  await release(resource);
  return result;
}
