// Guards the release with a time limit of a minute and never clears its timer.
// caught by: leaves nothing behind
function guarded(promise: Promise<void>): Promise<void> {
  const limit = new Promise<never>((_resolve, reject) => {
    setTimeout(() => reject(new Error("took too long")), 60_000);
  });
  limit.catch(() => {});
  return Promise.race([promise, limit]);
}

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
    await guarded(release(resource)).catch(() => {});
    throw error;
  }
  await guarded(release(resource));
  return result;
}
