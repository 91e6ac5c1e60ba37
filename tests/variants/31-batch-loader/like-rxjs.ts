// Style: a subject of asks, a buffer that opens with the first of them, and a subscriber, as RxJS has them.
interface Ask<K, V> {
  readonly key: K;
  readonly answer: PromiseWithResolvers<V>;
}
type Observer<T> = (value: T) => void;

class Subject<T> {
  readonly #observers = new Set<Observer<T>>();
  next(value: T): void {
    for (const observer of this.#observers) observer(value);
  }
  subscribe(observer: Observer<T>): void {
    this.#observers.add(observer);
  }
}

/** Gathers values for some time, from the first one on, again and again. */
const bufferFor =
  <T>(ms: number) =>
  (observer: Observer<readonly T[]>): Observer<T> => {
    let buffer: T[] | undefined;
    return (value) => {
      if (buffer !== undefined) return void buffer.push(value);
      const values = [value];
      buffer = values;
      setTimeout(() => {
        buffer = undefined;
        observer(values);
      }, ms);
    };
  };

export function batchLoader<K, V>(
  loadMany: (keys: readonly K[]) => Promise<readonly V[]>,
  wait: number,
): (key: K) => Promise<V> {
  const asks = new Subject<Ask<K, V>>();
  const load = async (batch: readonly Ask<K, V>[]): Promise<void> => {
    const keys = [...new Set(batch.map(({ key }) => key))];
    const found = loadMany(keys).then((values) => {
      if (values.length !== keys.length) throw new Error("not a value for each key");
      return new Map(values.map((value, index) => [keys[index], value] as const));
    });
    for (const { key, answer } of batch) {
      found.then((map) => answer.resolve(map.get(key) as V), answer.reject);
    }
  };
  asks.subscribe(bufferFor<Ask<K, V>>(wait)(load));
  return (key) => {
    const answer = Promise.withResolvers<V>();
    asks.next({ key, answer });
    return answer.promise;
  };
}
