// Does not pass on anything when the release fails after a failed use.
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
    const released = await release(resource).then(
      () => true,
      () => false,
    );
    if (released) throw error;
    return undefined as T;
  }
  await release(resource);
  return result;
}
