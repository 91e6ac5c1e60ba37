// Makes its own promise and forgets that the release may fail.
// caught by: rejects with the error of release when only that fails
export function withResource<R, T>(
  acquire: () => Promise<R>,
  use: (resource: R) => Promise<T>,
  release: (resource: R) => Promise<void>,
): Promise<T> {
  return acquire().then(
    (resource) =>
      new Promise<T>((resolve, reject) => {
        use(resource).then(
          (result) => {
            release(resource).then(
              () => resolve(result),
              () => {},
            );
          },
          (error: unknown) => {
            const fail = () => reject(error);
            release(resource).then(fail, fail);
          },
        );
      }),
  );
}
