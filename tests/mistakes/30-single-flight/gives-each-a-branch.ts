// Keeps a branch of the load for those who join, which nobody handles when nobody does.
// caught by: leaves no rejection unhandled
export function singleFlight<K, V>(load: (key: K) => Promise<V>): (key: K) => Promise<V> {
  const inFlight = new Map<K, Promise<V>>();
  return (key) => {
    const known = inFlight.get(key);
    if (known !== undefined) return known;
    const flight = Promise.try(load, key);
    const land = (): void => void inFlight.delete(key);
    flight.then(land, land);
    inFlight.set(
      key,
      flight.then((value) => value),
    );
    return flight;
  };
}
