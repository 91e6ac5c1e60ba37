// Works in an async function inside new Promise, where what use rejects with gets lost.
// caught by: releases when use fails, too
const gone = Symbol("gone");

export function withResource<R, T>(
  acquire: () => Promise<R>,
  use: (resource: R) => Promise<T>,
  release: (resource: R) => Promise<void>,
): Promise<T> {
  return new Promise(async (resolve, reject) => {
    const acquired = await acquire().catch((error: unknown) => {
      reject(error);
      return gone;
    });
    if (acquired === gone) return;
    const resource = acquired as R;
    const result = await use(resource).finally(() => release(resource));
    resolve(result);
  });
}
