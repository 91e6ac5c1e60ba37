// Loads keys that are undefined, 0 or an empty text whenever they are asked for.
// caught by: tells keys apart as a Map does
export function singleFlight<K, V>(load: (key: K) => Promise<V>): (key: K) => Promise<V> {
  const inFlight = new Map<K, Promise<V>>();
  return (key) => {
    const known = inFlight.get(key);
    if (key && known !== undefined) return known;
    const flight = Promise.try(load, key).finally(() => inFlight.delete(key));
    inFlight.set(key, flight);
    return flight;
  };
}
