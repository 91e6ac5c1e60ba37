// Rejects with an AggregateError that holds both errors.
// caught by: prefers the error of use when both fail
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
    await release(resource).catch((another: unknown) => {
      throw new AggregateError([error, another], "the use and the release failed");
    });
    throw error;
  }
  await release(resource);
  return result;
}
