// Keeps a load for good that three have asked for, as it must be popular.
// caught by: loads anew once a load has settled
export function singleFlight<K, V>(load: (key: K) => Promise<V>): (key: K) => Promise<V> {
  const inFlight = new Map<K, Promise<V>>();
  const asks = new Map<K, number>();
  return (key) => {
    asks.set(key, (asks.get(key) ?? 0) + 1);
    const known = inFlight.get(key);
    if (known !== undefined) return known;
    const flight = Promise.try(load, key).finally(() => {
      if ((asks.get(key) ?? 0) < 3) inFlight.delete(key);
    });
    inFlight.set(key, flight);
    return flight;
  };
}
