// Style: a plain list of all asks, which are grouped by their keys when the time has come.
interface Ask<K, V> {
  readonly key: K;
  readonly settle: (outcome: Promise<V>) => void;
}

export function batchLoader<K, V>(
  loadMany: (keys: readonly K[]) => Promise<readonly V[]>,
  wait: number,
): (key: K) => Promise<V> {
  let asks: Ask<K, V>[] = [];

  async function send(): Promise<void> {
    const groups = Map.groupBy(asks, ({ key }) => key);
    asks = [];
    const loaded = (async () => {
      const values = await loadMany(Array.from(groups.keys()));
      if (values.length === groups.size) return values;
      throw new RangeError("keys and values are not as many");
    })();
    [...groups.values()].forEach((group, index) => {
      for (const { settle } of group) settle(loaded.then((values) => values[index]!));
    });
  }

  return (key) =>
    new Promise((resolve) => {
      if (asks.push({ key, settle: resolve }) === 1) setTimeout(send, wait);
    });
}
