// Style: a try with a finally, and a flag that says whether the use has come to its end.
export async function withResource<R, T>(
  acquire: () => Promise<R>,
  use: (resource: R) => Promise<T>,
  release: (resource: R) => Promise<void>,
): Promise<T> {
  const resource = await acquire();
  let usedWell = false;
  try {
    const result = await use(resource);
    usedWell = true;
    return result;
  } finally {
    try {
      await release(resource);
    } catch (error) {
      if (usedWell) throw error;
    }
  }
}
