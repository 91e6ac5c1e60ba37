// Releases in a finally whose function has braces and returns nothing, so nobody waits.
// caught by: waits for the release
export function withResource<R, T>(
  acquire: () => Promise<R>,
  use: (resource: R) => Promise<T>,
  release: (resource: R) => Promise<void>,
): Promise<T> {
  return acquire().then((resource) =>
    use(resource).finally(() => {
      release(resource).catch(() => {});
    }),
  );
}
