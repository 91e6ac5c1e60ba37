// Resolves to what the release gives.
// caught by: gives what use gives
export async function withResource<R, T>(
  acquire: () => Promise<R>,
  use: (resource: R) => Promise<T>,
  release: (resource: R) => Promise<void>,
): Promise<T> {
  const resource = await acquire();
  return use(resource).then(
    () => release(resource) as Promise<never>,
    async (error: unknown) => {
      await release(resource).catch(() => {});
      throw error;
    },
  );
}
