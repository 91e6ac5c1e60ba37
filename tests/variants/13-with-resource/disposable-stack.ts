// Style: explicit resource management, with a stack that knows whether the use has failed.
export async function withResource<R, T>(
  acquire: () => Promise<R>,
  use: (resource: R) => Promise<T>,
  release: (resource: R) => Promise<void>,
): Promise<T> {
  await using stack = new AsyncDisposableStack();
  const resource = await acquire();
  let failed = false;
  stack.defer(async () => {
    const released = release(resource);
    await (failed ? released.catch(() => undefined) : released);
  });
  try {
    return await use(resource);
  } catch (error) {
    failed = true;
    throw error;
  }
}
