// Hangs the release on the promise with finally, where its error wins.
// caught by: prefers the error of use when both fail
export async function withResource<R, T>(
  acquire: () => Promise<R>,
  use: (resource: R) => Promise<T>,
  release: (resource: R) => Promise<void>,
): Promise<T> {
  const resource = await acquire();
  return use(resource).finally(() => release(resource));
}
