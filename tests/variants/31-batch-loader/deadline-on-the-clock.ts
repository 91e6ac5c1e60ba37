// Style: the clock says whether a batch is still open; an ask that comes just at its end gets into the next one.
import { setTimeout as sleep } from "node:timers/promises";

interface Batch<K, V> {
  until: number;
  readonly keys: Map<K, Promise<V>>;
  readonly values: Promise<readonly V[]>;
}

export function batchLoader<K, V>(
  loadMany: (keys: readonly K[]) => Promise<readonly V[]>,
  wait: number,
): (key: K) => Promise<V> {
  let current: Batch<K, V> | undefined;

  const openBatch = (): Batch<K, V> => {
    const keys = new Map<K, Promise<V>>();
    const values = sleep(wait).then(async () => {
      batch.until = 0;
      const given = await loadMany(Array.from(keys, ([key]) => key));
      return given.length === keys.size ? given : Promise.reject(new Error("a value is missing"));
    });
    const batch = { until: Date.now() + wait, keys, values };
    return batch;
  };

  return (key) => {
    if (current === undefined || Date.now() >= current.until) current = openBatch();
    const { keys, values } = current;
    const index = keys.size;
    const promise = keys.get(key) ?? values.then((all) => all[index]!);
    keys.set(key, promise);
    return promise;
  };
}
