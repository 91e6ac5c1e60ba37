// Remembers only one of those who have joined.
// caught by: gives all who ask the outcome of their load
export function singleFlight<K, V>(load: (key: K) => Promise<V>): (key: K) => Promise<V> {
  interface Waiting {
    readonly resolve: (value: V) => void;
    readonly reject: (reason: unknown) => void;
  }
  const joined = new Map<K, Waiting | undefined>();
  return async (key) => {
    if (joined.has(key))
      return new Promise<V>((resolve, reject) => joined.set(key, { resolve, reject }));
    joined.set(key, undefined);
    const [outcome] = await Promise.allSettled([Promise.try(load, key)]);
    const other = joined.get(key);
    joined.delete(key);
    if (outcome.status === "rejected") {
      other?.reject(outcome.reason);
      throw outcome.reason;
    }
    other?.resolve(outcome.value);
    return outcome.value;
  };
}
