/**
 * Makes a function that loads the value of a key, and never twice at the same time.
 *
 * While a load of a key is in flight, all who ask for that key get its outcome. Once it has settled,
 * however it did, the next one who asks has it loaded anew. Different keys load concurrently. Keys are
 * the same when a `Map` takes them for the same. Calls `load` with the key. The function never throws:
 * when `load` throws, it rejects.
 */
export function singleFlight<K, V>(load: (key: K) => Promise<V>): (key: K) => Promise<V> {
  const inFlight = new Map<K, Promise<V>>();
  return (key) => {
    const known = inFlight.get(key);
    if (known !== undefined) return known;
    // What is kept is the promise with the clearing up in it, so that nobody is told before that is done.
    const flight = Promise.try(load, key).finally(() => inFlight.delete(key));
    inFlight.set(key, flight);
    return flight;
  };
}
