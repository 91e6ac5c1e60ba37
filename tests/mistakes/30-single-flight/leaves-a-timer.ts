// Guards each load with a warning after a minute, and never clears its timer.
// caught by: leaves nothing behind
export function singleFlight<K, V>(load: (key: K) => Promise<V>): (key: K) => Promise<V> {
  const inFlight = new Map<K, Promise<V>>();
  return (key) => {
    const known = inFlight.get(key);
    if (known !== undefined) return known;
    setTimeout(() => {}, 60_000);
    const flight = Promise.try(load, key).finally(() => inFlight.delete(key));
    inFlight.set(key, flight);
    return flight;
  };
}
