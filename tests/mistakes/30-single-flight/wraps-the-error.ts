// Rejects with a new error, with the one it was given as its cause.
// caught by: passes a failure on to all, and loads anew after it
export function singleFlight<K, V>(load: (key: K) => Promise<V>): (key: K) => Promise<V> {
  const inFlight = new Map<K, Promise<V>>();
  return (key) => {
    const known = inFlight.get(key);
    if (known !== undefined) return known;
    const flight = Promise.try(load, key)
      .catch((cause: unknown) => {
        throw new Error("the load failed", { cause });
      })
      .finally(() => inFlight.delete(key));
    inFlight.set(key, flight);
    return flight;
  };
}
