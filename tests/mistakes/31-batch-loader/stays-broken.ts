// Rejects everything from the first failure on.
// caught by: rejects the asks of a batch when loadMany rejects
export function batchLoader<K, V>(
  loadMany: (keys: readonly K[]) => Promise<readonly V[]>,
  wait: number,
): (key: K) => Promise<V> {
  let failure: { readonly reason: unknown } | undefined;
  let open: Map<K, PromiseWithResolvers<V>> | undefined;
  const send = async (): Promise<void> => {
    const asks = open ?? new Map<K, PromiseWithResolvers<V>>();
    open = undefined;
    try {
      const keys = [...asks.keys()];
      if (failure !== undefined) throw failure.reason;
      const values = await loadMany(keys);
      if (values.length !== keys.length) throw new Error(`${values.length} values`);
      keys.forEach((key, index) => asks.get(key)?.resolve(values[index]!));
    } catch (error) {
      failure = { reason: error };
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
