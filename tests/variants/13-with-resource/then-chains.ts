// Style: no async function at all, only .then with two functions each.
export const withResource = <R, T>(
  acquire: () => Promise<R>,
  use: (resource: R) => Promise<T>,
  release: (resource: R) => Promise<void>,
): Promise<T> =>
  acquire().then((resource) =>
    use(resource).then(
      (result) => release(resource).then(() => result),
      (error: unknown) => {
        const fail = (): never => {
          throw error;
        };
        return release(resource).then(fail, fail);
      },
    ),
  );
