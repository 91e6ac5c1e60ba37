/**
 * Makes a function that loads the value of a key, and never twice at the same time.
 *
 * While a load of a key is in flight, all who ask for that key get its outcome. Once it has settled,
 * however it did, the next one who asks has it loaded anew. Different keys load concurrently. Keys are
 * the same when a `Map` takes them for the same. Calls `load` with the key. The function never throws:
 * when `load` throws, it rejects.
 */
export function singleFlight<K, V>(load: (key: K) => Promise<V>): (key: K) => Promise<V> {
  // TODO: keep the loads in flight, each by its key
  // TODO: if there is one of the key that is asked for, give its promise
  // TODO: if there is none, start one and keep it, also when load throws
  // TODO: when it has settled, fulfilled or rejected, forget it
  throw new Error("TODO: singleFlight");
}
