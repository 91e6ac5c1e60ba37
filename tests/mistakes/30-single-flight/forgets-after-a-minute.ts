// Takes a load for lost that is in flight for a minute.
// caught by: loads a key once while its load is in flight
export function singleFlight<K, V>(load: (key: K) => Promise<V>): (key: K) => Promise<V> {
  const inFlight = new Map<K, Promise<V>>();
  return (key) => {
    const known = inFlight.get(key);
    if (known !== undefined) return known;
    const timer = setTimeout(() => inFlight.delete(key), 60_000);
    const flight = Promise.try(load, key).finally(() => {
      clearTimeout(timer);
      inFlight.delete(key);
    });
    inFlight.set(key, flight);
    return flight;
  };
}
