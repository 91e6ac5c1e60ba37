// Acquires one for the next time after it has failed, on a timer that is unref'd.
// caught by: leaves nothing behind
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
    setTimeout(() => void acquire().catch(() => {}), 500).unref();
    throw error;
  }
  await release(resource);
  return result;
}
