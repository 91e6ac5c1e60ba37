/**
 * Acquires a resource, uses it, and then, however the use ended, releases it and waits for that.
 *
 * `release` is called exactly once, when `use` has ended. Settles as `use` did: when both `use` and
 * `release` fail, rejects with the error of `use`; when only `release` fails, with its error. When
 * `acquire` fails, rejects with that error and calls nothing else. Errors are passed on as they are.
 */
export async function withResource<R, T>(
  acquire: () => Promise<R>,
  use: (resource: R) => Promise<T>,
  release: (resource: R) => Promise<void>,
): Promise<T> {
  const resource = await acquire();
  let result: T;
  try {
    result = await use(resource);
  } catch (error) {
    // Not in a finally: an error thrown there would take the place of this one.
    await release(resource).catch(() => {});
    throw error;
  }
  await release(resource);
  return result;
}
