// Hands out the values of a batch only when those of the batch before have been handed out.
// caught by: starts a new batch with the next ask
export function batchLoader<K, V>(
  loadMany: (keys: readonly K[]) => Promise<readonly V[]>,
  wait: number,
): (key: K) => Promise<V> {
  let before: Promise<unknown> = Promise.resolve();
  let open: Map<K, PromiseWithResolvers<V>> | undefined;
  const send = async (): Promise<void> => {
    const asks = open ?? new Map<K, PromiseWithResolvers<V>>();
    open = undefined;
    try {
      const keys = [...asks.keys()];
      const loading = loadMany(keys);
      const turn = Promise.allSettled([before, loading]);
      before = turn;
      await turn;
      const values = await loading;
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
