// Forgets a load that has settled, and once more 50 ms later, when it may be the next one of that key.
// caught by: loads a key once while its load is in flight
export function singleFlight<K, V>(load: (key: K) => Promise<V>): (key: K) => Promise<V> {
  const inFlight = new Map<K, Promise<V>>();
  return (key) => {
    const known = inFlight.get(key);
    if (known !== undefined) return known;
    const forget = (): boolean => inFlight.delete(key);
    const flight = Promise.try(load, key).finally(() => {
      forget();
      setTimeout(forget, 50).unref();
    });
    inFlight.set(key, flight);
    return flight;
  };
}
