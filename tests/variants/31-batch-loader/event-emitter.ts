// Style: an EventEmitter for each batch, which announces how it went; an array of keys that is searched.
import { EventEmitter } from "node:events";

const same = (a: unknown, b: unknown): boolean => a === b || (a !== a && b !== b);

class Batch<K> extends EventEmitter {
  readonly keys: K[] = [];
}

export function batchLoader<K, V>(
  loadMany: (keys: readonly K[]) => Promise<readonly V[]>,
  wait: number,
): (key: K) => Promise<V> {
  let gathering: Batch<K> | undefined;

  function depart(): void {
    const batch = gathering!;
    gathering = undefined;
    loadMany(batch.keys).then(
      (values) => {
        if (values.length === batch.keys.length) batch.emit("arrived", values);
        else batch.emit("lost", new Error(`${values.length} values for ${batch.keys.length} keys`));
      },
      (reason: unknown) => batch.emit("lost", reason),
    );
  }

  return (key) => {
    if (!gathering) {
      gathering = new Batch<K>().setMaxListeners(0);
      setTimeout(depart, wait);
    }
    const batch = gathering;
    if (!batch.keys.includes(key)) batch.keys.push(key);
    return new Promise((resolve, reject) => {
      batch.once("arrived", (values: readonly V[]) => {
        resolve(values[batch.keys.findIndex((one) => same(one, key))]!);
      });
      batch.once("lost", reject);
    });
  };
}
