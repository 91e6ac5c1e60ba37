// Awaits the load and keeps its value: who asks meanwhile finds nothing.
// caught by: loads a key once while its load is in flight
export function singleFlight<K, V>(load: (key: K) => Promise<V>): (key: K) => Promise<V> {
  const values = new Map<K, V>();
  return async (key) => {
    if (values.has(key)) return values.get(key) as V;
    const value = await load(key);
    values.set(key, value);
    return value;
  };
}
