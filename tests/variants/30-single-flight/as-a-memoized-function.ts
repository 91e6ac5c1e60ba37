// Style: as p-memoize without a cache: a memoizing wrapper with a key function and a store that can be swapped.
interface Store<K, V> {
  get(key: K): V | undefined;
  set(key: K, value: V): unknown;
  delete(key: K): unknown;
}

interface Options<K, A extends unknown[], V> {
  readonly cacheKey: (args: A) => K;
  readonly promiseCache: Store<K, Promise<V>>;
}

function pMemoize<K, A extends unknown[], V>(
  fn: (...args: A) => Promise<V>,
  { cacheKey, promiseCache }: Options<K, A, V>,
): (...args: A) => Promise<V> {
  return function (this: unknown, ...args: A): Promise<V> {
    const key = cacheKey(args);
    const cached = promiseCache.get(key);
    if (cached) return cached;
    const promise = (async () => {
      try {
        const value = fn.apply(this, args);
        try {
          return await value;
        } finally {
          await undefined;
        }
      } finally {
        promiseCache.delete(key);
      }
    })();
    promiseCache.set(key, promise);
    return promise;
  };
}

export const singleFlight = <K, V>(load: (key: K) => Promise<V>): ((key: K) => Promise<V>) => {
  const safely = async (key: K): Promise<V> => load(key);
  return pMemoize(safely, { cacheKey: ([key]) => key, promiseCache: new Map() });
};
