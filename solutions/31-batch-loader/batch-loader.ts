import { setTimeout as sleep } from "node:timers/promises";

/**
 * Makes a function that is asked for one value at a time, and loads the values of many asks together.
 *
 * Gathers keys from the first ask until `wait` ms later, then calls `loadMany` once with the different
 * keys, in the order first asked for. Each ask resolves to the value in its key's place. When
 * `loadMany` rejects, so do all asks of that batch; when it gives another number of values than there
 * were keys, they reject with an `Error`. Nothing is cached. `wait` is at least 1.
 */
export function batchLoader<K, V>(
  loadMany: (keys: readonly K[]) => Promise<readonly V[]>,
  wait: number,
): (key: K) => Promise<V> {
  // A batch is one promise for all values, and a place among them for each key.
  let open: { readonly places: Map<K, number>; readonly values: Promise<readonly V[]> } | undefined;
  const send = async (places: Map<K, number>): Promise<readonly V[]> => {
    await sleep(wait);
    open = undefined;
    const values = await loadMany([...places.keys()]);
    if (values.length === places.size) return values;
    throw new Error(`expected ${places.size} values, got ${values.length}`);
  };
  return async (key) => {
    const places = open?.places ?? new Map<K, number>();
    open ??= { places, values: send(places) };
    if (!places.has(key)) places.set(key, places.size);
    const values = await open.values;
    return values[places.get(key) as number] as V;
  };
}
