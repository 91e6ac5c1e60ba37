// Sends a large batch in parts of fifty keys.
// caught by: calls loadMany once with the different keys
export function batchLoader<K, V>(
  loadMany: (keys: readonly K[]) => Promise<readonly V[]>,
  wait: number,
): (key: K) => Promise<V> {
  let open: Map<K, PromiseWithResolvers<V>> | undefined;
  const send = async (): Promise<void> => {
    const asks = open ?? new Map<K, PromiseWithResolvers<V>>();
    open = undefined;
    try {
      const keys = [...asks.keys()];
      const values: V[] = [];
      for (let at = 0; at < keys.length; at += 50) {
        values.push(...(await loadMany(keys.slice(at, at + 50))));
      }
      if (values.length !== keys.length) throw new Error(`${values.length} values`);
      keys.forEach((key, index) => asks.get(key)?.resolve(values[index]!));
    } catch (error) {
      for (const ask of asks.values()) ask.reject(error);
    }
  };
  return (key) => {
    if (open === undefined) {
      open = new Map();
      setTimeout(send, wait);
    }
    const ask = open.get(key) ?? Promise.withResolvers<V>();
    open.set(key, ask);
    return ask.promise;
  };
}
