// Tells by the error whether the use has failed, so a rejection with undefined is none.
// caught by: releases when use fails, too
export async function withResource<R, T>(
  acquire: () => Promise<R>,
  use: (resource: R) => Promise<T>,
  release: (resource: R) => Promise<void>,
): Promise<T> {
  const resource = await acquire();
  let result: T | undefined;
  let failure: unknown;
  try {
    result = await use(resource);
  } catch (error) {
    failure = error;
  }
  await release(resource).catch((error: unknown) => {
    failure ??= error;
  });
  if (failure !== undefined) throw failure;
  return result as T;
}
