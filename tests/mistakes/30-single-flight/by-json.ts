// Compares keys by their JSON, so that objects that look alike are the same.
// caught by: tells keys apart as a Map does
export function singleFlight<K, V>(load: (key: K) => Promise<V>): (key: K) => Promise<V> {
  const inFlight = new Map<string | undefined, Promise<V>>();
  return (key) => {
    const name = JSON.stringify(key);
    const known = inFlight.get(name);
    if (known !== undefined) return known;
    const flight = Promise.try(load, key).finally(() => inFlight.delete(name));
    inFlight.set(name, flight);
    return flight;
  };
}
