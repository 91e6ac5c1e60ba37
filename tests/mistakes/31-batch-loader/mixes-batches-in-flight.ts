// Keeps the asks by their key for all batches together: the one that ends first answers those of the next.
// caught by: starts a new batch with the next ask
export function batchLoader<K, V>(
  loadMany: (keys: readonly K[]) => Promise<readonly V[]>,
  wait: number,
): (key: K) => Promise<V> {
  const asks = new Map<K, PromiseWithResolvers<V>[]>();
  const settle = (key: K, how: (ask: PromiseWithResolvers<V>) => void): void => {
    const waiting = asks.get(key) ?? [];
    asks.delete(key);
    waiting.forEach(how);
  };
  let open: Set<K> | undefined;
  const send = async (): Promise<void> => {
    const keys = [...(open ?? [])];
    open = undefined;
    try {
      const values = await loadMany(keys);
      if (values.length !== keys.length) throw new Error(`${values.length} values`);
      keys.forEach((key, index) => settle(key, ({ resolve }) => resolve(values[index]!)));
    } catch (error) {
      for (const key of keys) settle(key, ({ reject }) => reject(error));
    }
  };
  return (key) => {
    if (open === undefined) {
      open = new Set();
      setTimeout(send, wait);
    }
    open.add(key);
    const ask = Promise.withResolvers<V>();
    asks.set(key, [...(asks.get(key) ?? []), ask]);
    return ask.promise;
  };
}
