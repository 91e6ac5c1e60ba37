// Tries the use once more when it has failed.
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
    try {
      result = await use(resource);
    } catch (again) {
      await release(resource).catch(() => {});
      throw again;
    }
  }
  await release(resource);
  return result;
}
