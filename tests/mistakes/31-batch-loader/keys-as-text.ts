// Compares keys as text, so that 1 and "1" are one.
// caught by: calls loadMany once with the different keys
type Ask<K, V> = PromiseWithResolvers<V> & { readonly key: K };

export function batchLoader<K, V>(
  loadMany: (keys: readonly K[]) => Promise<readonly V[]>,
  wait: number,
): (key: K) => Promise<V> {
  let open: Map<unknown, Ask<K, V>> | undefined;
  const send = async (): Promise<void> => {
    const asks = open ?? new Map<unknown, Ask<K, V>>();
    open = undefined;
    try {
      const list = [...asks.values()];
      const keys = list.map(({ key }) => key);
      const values = await loadMany(keys);
      if (values.length !== keys.length) throw new Error(`${values.length} values`);
      list.forEach((ask, index) => ask.resolve(values[index]!));
    } catch (error) {
      for (const ask of asks.values()) ask.reject(error);
    }
  };
  return (key) => {
    if (open === undefined) {
      open = new Map();
      setTimeout(send, wait);
    }
    const name = String(key);
    const ask = open.get(name) ?? { key, ...Promise.withResolvers<V>() };
    open.set(name, ask);
    return ask.promise;
  };
}
