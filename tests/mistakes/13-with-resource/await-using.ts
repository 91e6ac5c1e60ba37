// Trusts await using, which makes a SuppressedError of the two errors.
// caught by: prefers the error of use when both fail
export async function withResource<R, T>(
  acquire: () => Promise<R>,
  use: (resource: R) => Promise<T>,
  release: (resource: R) => Promise<void>,
): Promise<T> {
  const resource = await acquire();
  await using stack = new AsyncDisposableStack();
  stack.defer(() => release(resource));
  return await use(resource);
}
