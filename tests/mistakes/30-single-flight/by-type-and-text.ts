// Compares keys by their type and their text, so that all objects are the same.
// caught by: tells keys apart as a Map does
export function singleFlight<K, V>(load: (key: K) => Promise<V>): (key: K) => Promise<V> {
  const inFlight = new Map<string, Promise<V>>();
  return (key) => {
    const name = `${typeof key} ${String(key)}`;
    const known = inFlight.get(name);
    if (known !== undefined) return known;
    const flight = Promise.try(load, key).finally(() => inFlight.delete(name));
    inFlight.set(name, flight);
    return flight;
  };
}
