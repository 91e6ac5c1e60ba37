// Style: promises and .then without async functions; the keys are a Set, the batch is gone before it is sent.
import { promisify } from "node:util";

const after = promisify(setTimeout);

export function batchLoader<K, V>(
  loadMany: (keys: readonly K[]) => Promise<readonly V[]>,
  wait: number,
): (key: K) => Promise<V> {
  let keys = new Set<K>();
  let batch: Promise<Map<K, V>> | null = null;

  const pair = (sent: readonly K[], values: readonly V[]): Map<K, V> => {
    if (sent.length !== values.length) throw new Error("lengths differ");
    return new Map(sent.map((key, i) => [key, values[i]!]));
  };

  const take = (): K[] => {
    const sent = [...keys];
    keys = new Set();
    batch = null;
    return sent;
  };

  return (key) => {
    keys.add(key);
    batch ??= after(wait)
      .then(take)
      .then((sent) => loadMany(sent).then((values) => pair(sent, values)));
    return batch.then((found) => found.get(key)!);
  };
}
