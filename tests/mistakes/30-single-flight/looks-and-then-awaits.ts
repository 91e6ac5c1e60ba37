// Looks into the map, awaits, and only then puts the promise there.
// caught by: loads a key once while its load is in flight
export function singleFlight<K, V>(load: (key: K) => Promise<V>): (key: K) => Promise<V> {
  const inFlight = new Map<K, Promise<V>>();
  return async (key) => {
    const known = inFlight.get(key);
    if (known !== undefined) return known;
    await new Promise((resolve) => setImmediate(resolve));
    const flight = Promise.try(load, key).finally(() => inFlight.delete(key));
    inFlight.set(key, flight);
    return flight;
  };
}
