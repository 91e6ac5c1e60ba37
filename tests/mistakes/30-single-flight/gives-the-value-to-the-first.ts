// Tells the others that the load is over, but not what came of it.
// caught by: gives all who ask the outcome of their load
export function singleFlight<K, V>(load: (key: K) => Promise<V>): (key: K) => Promise<V> {
  const inFlight = new Map<K, Promise<void>>();
  return async (key) => {
    const known = inFlight.get(key);
    if (known !== undefined) {
      await known;
      return undefined as V;
    }
    const flight = Promise.try(load, key).finally(() => inFlight.delete(key));
    inFlight.set(
      key,
      flight.then(() => {}),
    );
    return flight;
  };
}
