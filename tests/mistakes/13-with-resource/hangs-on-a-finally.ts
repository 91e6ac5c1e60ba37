// Hangs the release on the use with finally, but returns the promise of the use itself.
// caught by: waits for the release
export async function withResource<R, T>(
  acquire: () => Promise<R>,
  use: (resource: R) => Promise<T>,
  release: (resource: R) => Promise<void>,
): Promise<T> {
  const resource = await acquire();
  const used = use(resource);
  used.finally(() => release(resource)).catch(() => {});
  return used;
}
