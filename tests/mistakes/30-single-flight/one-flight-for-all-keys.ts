// Keeps one load in flight, whatever the key.
// caught by: loads different keys concurrently
export function singleFlight<K, V>(load: (key: K) => Promise<V>): (key: K) => Promise<V> {
  let inFlight: Promise<V> | undefined;
  return (key) => {
    inFlight ??= Promise.try(load, key).finally(() => {
      inFlight = undefined;
    });
    return inFlight;
  };
}
