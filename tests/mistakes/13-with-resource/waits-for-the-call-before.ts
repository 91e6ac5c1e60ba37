// Keeps a lock for the whole module, so a call waits for the end of the one before it.
// caught by: acquires, uses and then releases
let last: Promise<void> = Promise.resolve();

async function one<R, T>(
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
    throw error;
  }
  await release(resource);
  return result;
}

export async function withResource<R, T>(
  acquire: () => Promise<R>,
  use: (resource: R) => Promise<T>,
  release: (resource: R) => Promise<void>,
): Promise<T> {
  const before = last;
  const { promise, resolve: unlock } = Promise.withResolvers<void>();
  last = promise;
  await before;
  try {
    return await one(acquire, use, release);
  } finally {
    unlock();
  }
}
