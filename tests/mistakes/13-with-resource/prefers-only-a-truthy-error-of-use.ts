// Tells by the error whether the use has failed, so an empty one gives way to that of release.
// caught by: prefers the error of use when both fail
export async function withResource<R, T>(
  acquire: () => Promise<R>,
  use: (resource: R) => Promise<T>,
  release: (resource: R) => Promise<void>,
): Promise<T> {
  const resource = await acquire();
  let failed = false;
  let failure: unknown;
  let result: T | undefined;
  try {
    result = await use(resource);
  } catch (error) {
    failed = true;
    failure = error;
  }
  try {
    await release(resource);
  } catch (error) {
    failed = true;
    failure ||= error;
  }
  if (failed) throw failure;
  return result as T;
}
