// Releases after a failed use only if the resource is truthy.
// caught by: releases when use fails, too
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
    if (resource) await release(resource).catch(() => {});
    throw error;
  }
  await release(resource);
  return result;
}
