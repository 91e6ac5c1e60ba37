// Forgets the loads when none is in flight any more, all at once.
// caught by: loads anew once a load has settled
export function singleFlight<K, V>(load: (key: K) => Promise<V>): (key: K) => Promise<V> {
  const inFlight = new Map<K, Promise<V>>();
  let count = 0;
  return (key) => {
    const known = inFlight.get(key);
    if (known !== undefined) return known;
    count++;
    const flight = Promise.try(load, key).finally(() => {
      if (--count === 0) inFlight.clear();
    });
    inFlight.set(key, flight);
    return flight;
  };
}
