// Style: callbacks: for each key a list of those who wait, told one after another.
interface Waiting<V> {
  readonly resolve: (value: V) => void;
  readonly reject: (reason: unknown) => void;
}

export function singleFlight<K, V>(load: (key: K) => Promise<V>): (key: K) => Promise<V> {
  const lists = new Map<K, Waiting<V>[]>();

  const tell = (key: K, how: (one: Waiting<V>) => void): void => {
    const list = lists.get(key) ?? [];
    lists.delete(key);
    list.forEach(how);
  };

  const start = (key: K): void => {
    let promise: Promise<V>;
    try {
      promise = load(key);
    } catch (error) {
      tell(key, ({ reject }) => reject(error));
      return;
    }
    promise.then(
      (value) => tell(key, ({ resolve }) => resolve(value)),
      (error: unknown) => tell(key, ({ reject }) => reject(error)),
    );
  };

  return (key) =>
    new Promise<V>((resolve, reject) => {
      const list = lists.get(key);
      if (list !== undefined) {
        list.push({ resolve, reject });
        return;
      }
      lists.set(key, [{ resolve, reject }]);
      start(key);
    });
}
