// Style: an entry with an enum as its state, in a namespace, which needs a compiler; entries are swept, not deleted.
namespace Entry {
  export enum State {
    InFlight,
    Landed,
  }
}

interface Entry<V> {
  state: Entry.State;
  readonly promise: Promise<V>;
}

export function singleFlight<K, V>(load: (key: K) => Promise<V>): (key: K) => Promise<V> {
  let entries = new Map<K, Entry<V>>();
  const sweep = (): void => {
    entries = new Map([...entries].filter(([, { state }]) => state === Entry.State.InFlight));
  };
  return async (key) => {
    sweep();
    const { promise, resolve, reject } = Promise.withResolvers<V>();
    const entry = entries.get(key) ?? { state: Entry.State.InFlight, promise };
    if (entry.promise === promise) {
      entries.set(key, entry);
      const land = (settle: () => void): void => {
        entry.state = Entry.State.Landed;
        settle();
      };
      Promise.try(load, key)
        .then((value) => land(() => resolve(value)))
        .catch((error: unknown) => land(() => reject(error)));
    }
    return entry.promise;
  };
}
