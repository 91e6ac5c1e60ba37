// Keeps the promise of a load that has settled.
// caught by: loads anew once a load has settled
export function singleFlight<K, V>(load: (key: K) => Promise<V>): (key: K) => Promise<V> {
  const inFlight = new Map<K, Promise<V>>();
  return (key) => {
    const known = inFlight.get(key);
    if (known !== undefined) return known;
    const flight = Promise.try(load, key);
    inFlight.set(key, flight);
    return flight;
  };
}
