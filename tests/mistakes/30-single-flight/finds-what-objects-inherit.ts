// Keeps the loads of texts in an object, and finds what every object inherits.
// caught by: tells keys apart as a Map does
export function singleFlight<K, V>(load: (key: K) => Promise<V>): (key: K) => Promise<V> {
  const ofTexts: Record<string, Promise<V>> = {};
  const ofOthers = new Map<K, Promise<V>>();
  return async (key) => {
    const known = typeof key === "string" ? ofTexts[key] : ofOthers.get(key);
    if (known !== undefined) return known;
    const flight = Promise.try(load, key).finally(() => {
      if (typeof key === "string") delete ofTexts[key];
      else ofOthers.delete(key);
    });
    if (typeof key === "string") ofTexts[key] = flight;
    else ofOthers.set(key, flight);
    return flight;
  };
}
