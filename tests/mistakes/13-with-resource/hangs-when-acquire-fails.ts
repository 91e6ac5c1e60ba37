// Makes its own promise and forgets that acquire may fail.
// caught by: calls nothing else when acquire fails
export function withResource<R, T>(
  acquire: () => Promise<R>,
  use: (resource: R) => Promise<T>,
  release: (resource: R) => Promise<void>,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const work = async (resource: R): Promise<T> => {
      let result: T;
      try {
        result = await use(resource);
      } catch (error) {
        await release(resource).catch(() => {});
        throw error;
      }
      await release(resource);
      return result;
    };
    acquire().then(
      (resource) => work(resource).then(resolve, reject),
      () => {},
    );
  });
}
