// Looks the value up by the key where that is a number, not by the key's place.
// caught by: gives each ask the value in its key's place
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
      const values = await loadMany(keys);
      if (values.length !== keys.length) throw new Error(`${values.length} values`);
      keys.forEach((key, index) => {
        const place = typeof key === "number" && key in values ? key : index;
        asks.get(key)?.resolve(values[place]!);
      });
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
