// Loads a key once more some time after its load has settled, on a timer that is unref'd.
// caught by: leaves nothing behind
export function singleFlight<K, V>(load: (key: K) => Promise<V>): (key: K) => Promise<V> {
  const inFlight = new Map<K, Promise<V>>();
  return (key) => {
    const known = inFlight.get(key);
    if (known !== undefined) return known;
    const flight = Promise.try(load, key).finally(() => inFlight.delete(key));
    inFlight.set(key, flight);
    const refresh = (): void =>
      void setTimeout(() => void load(key).catch(() => {}), 30_000).unref();
    flight.then(refresh, () => {});
    return flight;
  };
}
