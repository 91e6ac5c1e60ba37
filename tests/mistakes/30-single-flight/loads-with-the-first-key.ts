// Calls load with the key that was asked for first.
// caught by: loads a key once while its load is in flight
export function singleFlight<K, V>(load: (key: K) => Promise<V>): (key: K) => Promise<V> {
  const inFlight = new Map<K, Promise<V>>();
  let first: K | undefined;
  return (key) => {
    const known = inFlight.get(key);
    if (known !== undefined) return known;
    const flight = Promise.try(load, (first ??= key)).finally(() => inFlight.delete(key));
    inFlight.set(key, flight);
    return flight;
  };
}
