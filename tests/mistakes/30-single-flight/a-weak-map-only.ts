// Keeps the loads in a WeakMap, which takes no text.
// caught by: loads a key once while its load is in flight
export function singleFlight<K, V>(load: (key: K) => Promise<V>): (key: K) => Promise<V> {
  const inFlight = new WeakMap<WeakKey, Promise<V>>();
  return (key) => {
    const known = inFlight.get(key as WeakKey);
    if (known !== undefined) return known;
    const flight = Promise.try(load, key).finally(() => inFlight.delete(key as WeakKey));
    inFlight.set(key as WeakKey, flight);
    return flight;
  };
}
