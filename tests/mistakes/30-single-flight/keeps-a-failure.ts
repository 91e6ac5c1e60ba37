// Forgets a load that has fulfilled, but not one that has failed.
// caught by: passes a failure on to all, and loads anew after it
export function singleFlight<K, V>(load: (key: K) => Promise<V>): (key: K) => Promise<V> {
  const inFlight = new Map<K, Promise<V>>();
  return (key) => {
    const known = inFlight.get(key);
    if (known !== undefined) return known;
    const flight = Promise.try(load, key).then((value) => {
      inFlight.delete(key);
      return value;
    });
    inFlight.set(key, flight);
    return flight;
  };
}
