// Waits no longer than a second for the release.
// caught by: waits for the release
async function atMostASecond(promise: Promise<void>): Promise<void> {
  const { promise: over, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, 1_000);
  promise.catch(() => {});
  await Promise.race([promise, over]).finally(() => clearTimeout(timer));
}

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
    await atMostASecond(release(resource)).catch(() => {});
    throw error;
  }
  await atMostASecond(release(resource));
  return result;
}
