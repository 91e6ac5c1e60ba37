// Has room for fifty loads, and forgets the oldest one to make room.
// caught by: loads different keys concurrently
export function singleFlight<K, V>(load: (key: K) => Promise<V>): (key: K) => Promise<V> {
  const inFlight = new Map<K, Promise<V>>();
  return (key) => {
    const known = inFlight.get(key);
    if (known !== undefined) return known;
    const flight = Promise.try(load, key).finally(() => inFlight.delete(key));
    inFlight.set(key, flight);
    if (inFlight.size > 50) inFlight.delete([...inFlight.keys()][0] as K);
    return flight;
  };
}
