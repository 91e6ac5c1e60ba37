// Style: await using with a symbol method; a SuppressedError of its own making is unwrapped.
export async function withResource<R, T>(
  acquire: () => Promise<R>,
  use: (resource: R) => Promise<T>,
  release: (resource: R) => Promise<void>,
): Promise<T> {
  const marked: { failure?: [unknown] } = {};
  const run = async (): Promise<T> => {
    const resource = await acquire();
    await using lease = {
      resource,
      async [Symbol.asyncDispose]() {
        await release(resource);
      },
    };
    try {
      return await use(lease.resource);
    } catch (error) {
      marked.failure = [error];
      throw error;
    }
  };
  try {
    return await run();
  } catch (error) {
    throw marked.failure === undefined ? error : marked.failure[0];
  }
}
