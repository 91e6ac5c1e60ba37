// Releases in the catch and once more in the finally.
// caught by: releases when use fails, too
export async function withResource<R, T>(
  acquire: () => Promise<R>,
  use: (resource: R) => Promise<T>,
  release: (resource: R) => Promise<void>,
): Promise<T> {
  const resource = await acquire();
  let failed = false;
  try {
    return await use(resource);
  } catch (error) {
    failed = true;
    await release(resource).catch(() => {});
    throw error;
  } finally {
    if (failed) await release(resource).catch(() => {});
    else await release(resource);
  }
}
