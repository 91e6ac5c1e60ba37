// Catches a failure and gives undefined.
// caught by: passes a failure on to all, and loads anew after it
export function singleFlight<K, V>(load: (key: K) => Promise<V>): (key: K) => Promise<V> {
  const inFlight = new Map<K, Promise<V>>();
  return (key) => {
    const known = inFlight.get(key);
    if (known !== undefined) return known;
    const flight = Promise.try(load, key)
      .catch(() => undefined as V)
      .finally(() => inFlight.delete(key));
    inFlight.set(key, flight);
    return flight;
  };
}
