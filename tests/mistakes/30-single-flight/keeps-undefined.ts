// Looks at the value when the load has ended, and keeps a load that gave nothing.
// caught by: loads anew once a load has settled
export function singleFlight<K, V>(load: (key: K) => Promise<V>): (key: K) => Promise<V> {
  const inFlight = new Map<K, Promise<V>>();
  return (key) => {
    const known = inFlight.get(key);
    if (known !== undefined) return known;
    const flight = Promise.try(load, key).then((value) => {
      if (value !== undefined) inFlight.delete(key);
      return value;
    });
    flight.catch(() => inFlight.delete(key));
    inFlight.set(key, flight);
    return flight;
  };
}
