// Remembers only the key that was asked for last: one in between, and it loads the same key again.
// caught by: loads a key once while its load is in flight
export function singleFlight<K, V>(load: (key: K) => Promise<V>): (key: K) => Promise<V> {
  let last: { readonly key: K; readonly flight: Promise<V> } | undefined;
  return (key) => {
    if (last !== undefined && [last.key].includes(key)) return last.flight;
    const flight = Promise.try(load, key).finally(() => {
      if (last?.flight === flight) last = undefined;
    });
    last = { key, flight };
    return flight;
  };
}
