// Never tells those who wait that load threw.
// caught by: passes a failure on to all, and loads anew after it
export function singleFlight<K, V>(load: (key: K) => Promise<V>): (key: K) => Promise<V> {
  const inFlight = new Map<K, Promise<V>>();
  return (key) => {
    const known = inFlight.get(key);
    if (known !== undefined) return known;
    const { promise, resolve, reject } = Promise.withResolvers<V>();
    inFlight.set(key, promise);
    const land = (): void => void inFlight.delete(key);
    try {
      const flight = load(key);
      flight.then(land, land);
      flight.then(resolve, reject);
    } catch {
      inFlight.delete(key);
    }
    return promise;
  };
}
