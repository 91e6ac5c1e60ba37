// Forgets the first load of a key, but not the second.
// caught by: loads anew once a load has settled
export function singleFlight<K, V>(load: (key: K) => Promise<V>): (key: K) => Promise<V> {
  const inFlight = new Map<K, Promise<V>>();
  const again = new Set<K>();
  return (key) => {
    const known = inFlight.get(key);
    if (known !== undefined) return known;
    const flight = Promise.try(load, key).finally(() => {
      if (!again.has(key)) inFlight.delete(key);
      again.add(key);
    });
    inFlight.set(key, flight);
    return flight;
  };
}
