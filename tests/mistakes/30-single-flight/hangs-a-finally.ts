// Hangs a finally on the load and drops what it returns, which rejects as well.
// caught by: leaves no rejection unhandled
export function singleFlight<K, V>(load: (key: K) => Promise<V>): (key: K) => Promise<V> {
  const inFlight = new Map<K, Promise<V>>();
  return (key) => {
    const known = inFlight.get(key);
    if (known !== undefined) return known;
    const flight = Promise.try(load, key);
    void flight.finally(() => inFlight.delete(key));
    inFlight.set(key, flight);
    return flight;
  };
}
