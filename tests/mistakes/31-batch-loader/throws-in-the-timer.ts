// Counts the values outside of the try, so that nobody hears of the error.
// caught by: rejects the asks when the number of values is wrong
export function batchLoader<K, V>(
  loadMany: (keys: readonly K[]) => Promise<readonly V[]>,
  wait: number,
): (key: K) => Promise<V> {
  let open: Map<K, PromiseWithResolvers<V>> | undefined;
  const send = async (): Promise<void> => {
    const asks = open ?? new Map<K, PromiseWithResolvers<V>>();
    open = undefined;
    const keys = [...asks.keys()];
    let values: readonly V[];
    try {
      values = await loadMany(keys);
    } catch (error) {
      for (const ask of asks.values()) ask.reject(error);
      return;
    }
    if (values.length !== keys.length) throw new Error(`${values.length} values`);
    keys.forEach((key, index) => asks.get(key)?.resolve(values[index]!));
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
