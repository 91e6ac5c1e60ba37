// Forgets a load with a timer.
// caught by: loads anew once a load has settled
export function singleFlight<K, V>(load: (key: K) => Promise<V>): (key: K) => Promise<V> {
  const inFlight = new Map<K, Promise<V>>();
  return (key) => {
    const known = inFlight.get(key);
    if (known !== undefined) return known;
    const flight = Promise.try(load, key).finally(
      () => void setTimeout(() => inFlight.delete(key), 0).unref(),
    );
    inFlight.set(key, flight);
    return flight;
  };
}
