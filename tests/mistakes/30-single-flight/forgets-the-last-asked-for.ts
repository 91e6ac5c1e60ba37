// Forgets the key that was asked for last, whichever has settled.
// caught by: loads a key once while its load is in flight
export function singleFlight<K, V>(load: (key: K) => Promise<V>): (key: K) => Promise<V> {
  const inFlight = new Map<K, Promise<V>>();
  let last: K | undefined;
  return (key) => {
    last = key;
    const known = inFlight.get(key);
    if (known !== undefined) return known;
    const flight = Promise.try(load, key).finally(() => inFlight.delete(last as K));
    inFlight.set(key, flight);
    return flight;
  };
}
