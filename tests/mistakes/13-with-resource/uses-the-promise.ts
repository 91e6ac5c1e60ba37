// Hands use the promise of the resource, which may still be in flight.
// caught by: acquires, uses and then releases
export async function withResource<R, T>(
  acquire: () => Promise<R>,
  use: (resource: R) => Promise<T>,
  release: (resource: R) => Promise<void>,
): Promise<T> {
  const acquired = acquire();
  let result: T;
  try {
    result = await use(acquired as R);
  } catch (error) {
    await release(await acquired).catch(() => {});
    throw error;
  }
  await release(await acquired);
  return result;
}
