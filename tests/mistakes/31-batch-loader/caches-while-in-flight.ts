// Gives the promise that is in flight to those who ask for the same key again.
// caught by: starts a new batch with the next ask
export function batchLoader<K, V>(
  loadMany: (keys: readonly K[]) => Promise<readonly V[]>,
  wait: number,
): (key: K) => Promise<V> {
  const flying = new Map<K, Promise<V>>();
  let open: Map<K, PromiseWithResolvers<V>> | undefined;
  const send = async (): Promise<void> => {
    const asks = open ?? new Map<K, PromiseWithResolvers<V>>();
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
    const known = flying.get(key);
    if (known !== undefined) return known;
    if (open === undefined) {
      open = new Map();
      setTimeout(send, wait);
    }
    const ask = open.get(key) ?? Promise.withResolvers<V>();
    open.set(key, ask);
    const land = (): void => void flying.delete(key);
    ask.promise.then(land, land);
    flying.set(key, ask.promise);
    return ask.promise;
  };
}
