// Makes an error of whatever is none.
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
    await release(resource).catch(() => {});
    throw error instanceof Error ? error : new Error(String(error));
  }
  await release(resource);
  return result;
}
