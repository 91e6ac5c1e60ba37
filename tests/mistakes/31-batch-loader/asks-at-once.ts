// Does not gather at all: calls loadMany for every ask.
// caught by: calls loadMany once with the different keys
export function batchLoader<K, V>(
  loadMany: (keys: readonly K[]) => Promise<readonly V[]>,
  wait: number,
): (key: K) => Promise<V> {
  return async (key) => {
    await new Promise((resolve) => setTimeout(resolve, wait));
    const values = await loadMany([key]);
    if (values.length !== 1) throw new Error(`${values.length} values`);
    return values[0]!;
  };
}
