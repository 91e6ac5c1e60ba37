// Keeps the loads of all functions in one map.
// caught by: gives all who ask the outcome of their load
const inFlight = new Map<unknown, Promise<unknown>>();

export function singleFlight<K, V>(load: (key: K) => Promise<V>): (key: K) => Promise<V> {
  return (key) => {
    const known = inFlight.get(key) as Promise<V> | undefined;
    if (known !== undefined) return known;
    const flight = Promise.try(load, key).finally(() => inFlight.delete(key));
    inFlight.set(key, flight);
    return flight;
  };
}
