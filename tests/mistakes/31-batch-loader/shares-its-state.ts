// Keeps the open batch in the module, for all loaders together.
// caught by: gives each ask the value in its key's place
let open:
  | { readonly asks: Map<any, PromiseWithResolvers<any>>; readonly send: () => void }
  | undefined;

export function batchLoader<K, V>(
  loadMany: (keys: readonly K[]) => Promise<readonly V[]>,
  wait: number,
): (key: K) => Promise<V> {
  const start = (): NonNullable<typeof open> => {
    const asks = new Map<K, PromiseWithResolvers<V>>();
    const send = async (): Promise<void> => {
      open = undefined;
      try {
        const values = await loadMany([...asks.keys()]);
        if (values.length !== asks.size) throw new Error(`${values.length} values`);
        [...asks.values()].forEach((ask, index) => ask.resolve(values[index]!));
      } catch (error) {
        for (const ask of asks.values()) ask.reject(error);
      }
    };
    setTimeout(send, wait);
    return { asks, send };
  };
  return (key) => {
    open ??= start();
    const ask = open.asks.get(key) ?? Promise.withResolvers<V>();
    open.asks.set(key, ask);
    return ask.promise;
  };
}
