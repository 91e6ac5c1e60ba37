// Keeps the loads in an object, which makes text of the keys.
// caught by: tells keys apart as a Map does
export function singleFlight<K, V>(load: (key: K) => Promise<V>): (key: K) => Promise<V> {
  const inFlight: Record<string, Promise<V>> = {};
  return (key) => {
    const name = String(key);
    const known = Object.hasOwn(inFlight, name) ? inFlight[name] : undefined;
    if (known !== undefined) return known;
    const flight = Promise.try(load, key).finally(() => delete inFlight[name]);
    Object.defineProperty(inFlight, name, { value: flight, configurable: true, enumerable: true });
    return flight;
  };
}
