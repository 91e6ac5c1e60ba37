// Looks at the reason to see whether a load has failed, and keeps one that failed with undefined, null or 0.
// caught by: passes a failure on to all, and loads anew after it
export function singleFlight<K, V>(load: (key: K) => Promise<V>): (key: K) => Promise<V> {
  const inFlight = new Map<K, Promise<V>>();
  return (key) => {
    const known = inFlight.get(key);
    if (known !== undefined) return known;
    const flight = Promise.try(load, key).then(
      (value) => {
        inFlight.delete(key);
        return value;
      },
      (error: unknown) => {
        if (error) inFlight.delete(key);
        throw error;
      },
    );
    inFlight.set(key, flight);
    return flight;
  };
}
