// Calls load with the key as text.
// caught by: tells keys apart as a Map does
export function singleFlight<K, V>(load: (key: K) => Promise<V>): (key: K) => Promise<V> {
  const inFlight = new Map<K, Promise<V>>();
  return (key) => {
    const known = inFlight.get(key);
    if (known !== undefined) return known;
    const flight = Promise.try(load, String(key) as K).finally(() => inFlight.delete(key));
    inFlight.set(key, flight);
    return flight;
  };
}
