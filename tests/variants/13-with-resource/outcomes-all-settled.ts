// Style: Promise.allSettled makes outcomes of both, and the first that is a failure is thrown.
export async function withResource<R, T>(
  acquire: () => Promise<R>,
  use: (resource: R) => Promise<T>,
  release: (resource: R) => Promise<void>,
): Promise<T> {
  const resource = await acquire();
  const [used] = await Promise.allSettled([use(resource)]);
  const [released] = await Promise.allSettled([release(resource)]);
  for (const outcome of [used, released]) {
    if (outcome.status === "rejected") throw outcome.reason;
  }
  return (used as PromiseFulfilledResult<T>).value;
}
