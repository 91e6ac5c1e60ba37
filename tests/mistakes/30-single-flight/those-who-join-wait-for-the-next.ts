// Gives those who join the outcome of a load of their own, made when the one in flight is over.
// caught by: loads a key once while its load is in flight
export function singleFlight<K, V>(load: (key: K) => Promise<V>): (key: K) => Promise<V> {
  const inFlight = new Map<K, Promise<V>>();
  return (key) => {
    const known = inFlight.get(key);
    if (known !== undefined) return known.catch(() => {}).then(() => load(key));
    const flight = Promise.try(load, key).finally(() => inFlight.delete(key));
    inFlight.set(key, flight);
    return flight;
  };
}
