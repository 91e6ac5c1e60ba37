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
  // TODO: acquire the resource; when that fails there is nothing to release
  // TODO: use it, and wait until the use has ended, one way or the other
  // TODO: release it, and wait for that
  // TODO: decide what to pass on: the result, the error of use, or the error of release
  throw new Error("TODO: withResource");
}
