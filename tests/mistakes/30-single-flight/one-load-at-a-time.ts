// Loads one key after another.
// caught by: loads different keys concurrently
export function singleFlight<K, V>(load: (key: K) => Promise<V>): (key: K) => Promise<V> {
  const inFlight = new Map<K, Promise<V>>();
  let line: Promise<unknown> = Promise.resolve();
  return (key) => {
    const known = inFlight.get(key);
    if (known !== undefined) return known;
    const flight = (line.then(() => load(key)) as Promise<V>).finally(() => inFlight.delete(key));
    line = flight.catch(() => {});
    inFlight.set(key, flight);
    return flight;
  };
}
