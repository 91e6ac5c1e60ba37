// Style: an async generator for each key gives the loads one after another; while one is asked for, its promise is kept.
async function* loads<K, V>(load: (key: K) => Promise<V>, key: K): AsyncGenerator<() => V> {
  for (;;) {
    try {
      const value = await load(key);
      yield () => value;
    } catch (error) {
      yield () => {
        throw error;
      };
    }
  }
}

export function singleFlight<K, V>(load: (key: K) => Promise<V>): (key: K) => Promise<V> {
  const lines = new Map<K, AsyncGenerator<() => V>>();
  const asked = new Map<K, Promise<IteratorResult<() => V>>>();
  return async (key) => {
    const line = lines.get(key) ?? loads(load, key);
    lines.set(key, line);
    let next = asked.get(key);
    if (next === undefined) {
      next = line.next();
      asked.set(key, next);
    }
    const { value: unwrap } = await next;
    if (asked.get(key) === next) asked.delete(key);
    return unwrap();
  };
}
