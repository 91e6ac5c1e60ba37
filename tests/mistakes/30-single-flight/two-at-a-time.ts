// Lets the second one who asks start a load as well; only the third one joins.
// caught by: loads a key once while its load is in flight
export function singleFlight<K, V>(load: (key: K) => Promise<V>): (key: K) => Promise<V> {
  const inFlight = new Map<K, Promise<V>>();
  const seen = new Set<K>();
  return (key) => {
    const known = inFlight.get(key);
    if (known !== undefined) return known;
    const flight = Promise.try(load, key).finally(() => inFlight.delete(key));
    if (seen.delete(key)) inFlight.set(key, flight);
    else seen.add(key);
    return flight;
  };
}
