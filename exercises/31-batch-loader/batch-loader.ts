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
  // TODO: at the first ask, open a batch, which is sent wait ms later
  // TODO: at each ask, put the key into the open batch, unless it is there already
  // TODO: to send a batch, close it, call loadMany with its keys, and count the values
  // TODO: give each ask the value in its key's place, or what went wrong
  throw new Error("TODO: batchLoader");
}
