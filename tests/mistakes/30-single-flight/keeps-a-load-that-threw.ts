// Takes the entry out in a finally that runs before it is put in, when load throws.
// caught by: passes a failure on to all, and loads anew after it
export function singleFlight<K, V>(load: (key: K) => Promise<V>): (key: K) => Promise<V> {
  const inFlight = new Map<K, Promise<V>>();
  const run = async (key: K): Promise<V> => {
    try {
      return await load(key);
    } finally {
      inFlight.delete(key);
    }
  };
  return (key) => {
    const known = inFlight.get(key);
    if (known !== undefined) return known;
    const flight = run(key);
    inFlight.set(key, flight);
    return flight;
  };
}
