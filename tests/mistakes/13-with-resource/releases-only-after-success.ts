// Releases after the use, but not when the use fails.
// caught by: releases when use fails, too
export async function withResource<R, T>(
  acquire: () => Promise<R>,
  use: (resource: R) => Promise<T>,
  release: (resource: R) => Promise<void>,
): Promise<T> {
  const resource = await acquire();
  const result = await use(resource);
  await release(resource);
  return result;
}
