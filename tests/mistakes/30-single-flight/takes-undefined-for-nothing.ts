// Loads once more when the load gave undefined.
// caught by: gives all who ask the outcome of their load
export function singleFlight<K, V>(load: (key: K) => Promise<V>): (key: K) => Promise<V> {
  const inFlight = new Map<K, Promise<V>>();
  return (key) => {
    const known = inFlight.get(key);
    if (known !== undefined) return known;
    const flight = Promise.try(load, key)
      .then((value) => value ?? load(key))
      .finally(() => inFlight.delete(key));
    inFlight.set(key, flight);
    return flight;
  };
}
