// Forgets all loads when one of them has settled.
// caught by: loads different keys concurrently
export function singleFlight<K, V>(load: (key: K) => Promise<V>): (key: K) => Promise<V> {
  const inFlight = new Map<K, Promise<V>>();
  return (key) => {
    const known = inFlight.get(key);
    if (known !== undefined) return known;
    const flight = Promise.try(load, key).finally(() => inFlight.clear());
    inFlight.set(key, flight);
    return flight;
  };
}
