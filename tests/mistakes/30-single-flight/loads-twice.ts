// Calls load twice, and takes the first to end.
// caught by: loads a key once while its load is in flight
export function singleFlight<K, V>(load: (key: K) => Promise<V>): (key: K) => Promise<V> {
  const inFlight = new Map<K, Promise<V>>();
  return (key) => {
    const known = inFlight.get(key);
    if (known !== undefined) return known;
    const flight = Promise.race([Promise.try(load, key), Promise.try(load, key)]).finally(() =>
      inFlight.delete(key),
    );
    inFlight.set(key, flight);
    return flight;
  };
}
