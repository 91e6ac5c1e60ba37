// Style: as most people write it: an async function inside, with a finally that takes the entry out again.
export const singleFlight = <K, V>(load: (key: K) => Promise<V>) => {
  const pending = new Map<K, Promise<V>>();

  async function run(key: K): Promise<V> {
    try {
      return await load(key);
    } finally {
      pending.delete(key);
    }
  }

  return function ask(key: K): Promise<V> {
    let promise = pending.get(key);
    if (!promise) {
      // The entry is there before a load that throws can take it out.
      promise = Promise.resolve().then(() => run(key));
      pending.set(key, promise);
    }
    return promise;
  };
};
