// Gives those who join what the first load of that key ever gave.
// caught by: gives all who ask the outcome of their load
export function singleFlight<K, V>(load: (key: K) => Promise<V>): (key: K) => Promise<V> {
  const inFlight = new Map<K, Promise<V>>();
  const first = new Map<K, Promise<V>>();
  return (key) => {
    const known = inFlight.get(key);
    if (known !== undefined) return (first.get(key) ?? known) as Promise<V>;
    const flight = Promise.try(load, key).finally(() => inFlight.delete(key));
    inFlight.set(key, flight);
    if (!first.has(key)) first.set(key, flight);
    return flight;
  };
}
