// Rejects as soon as the use fails, and releases a little later, from a timer.
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
    setTimeout(() => void release(resource).catch(() => {}), 100);
    throw error;
  }
  await release(resource);
  return result;
}
