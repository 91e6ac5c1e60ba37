// Sends a batch as soon as it has twenty keys.
// caught by: calls loadMany once with the different keys
export function batchLoader<K, V>(
  loadMany: (keys: readonly K[]) => Promise<readonly V[]>,
  wait: number,
): (key: K) => Promise<V> {
  let open: Map<K, PromiseWithResolvers<V>> | undefined;
  const send = async (): Promise<void> => {
    if (open === undefined) return;
    const asks = open;
    open = undefined;
    try {
      const keys = [...asks.keys()];
      const values = await loadMany(keys);
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
    if (open.size === 20) void send();
    return ask.promise;
  };
}
