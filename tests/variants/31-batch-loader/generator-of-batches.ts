// Style: a generator that gives one batch for as long as it is open, and then the next.
interface Batch<K, V> {
  readonly keys: K[];
  readonly loaded: Promise<readonly V[]>;
}

function* batches<K, V>(
  loadMany: (keys: readonly K[]) => Promise<readonly V[]>,
  wait: number,
): Generator<Batch<K, V>, never> {
  for (;;) {
    const keys: K[] = [];
    const { promise: loaded, resolve, reject } = Promise.withResolvers<readonly V[]>();
    let isOpen = true;
    setTimeout(async () => {
      isOpen = false;
      try {
        const values = await loadMany(keys.slice());
        if (values.length === keys.length) resolve(values);
        else reject(new TypeError(`${values.length}/${keys.length}`));
      } catch (error) {
        reject(error);
      }
    }, wait);
    while (isOpen) yield { keys, loaded };
  }
}

export function batchLoader<K, V>(
  loadMany: (keys: readonly K[]) => Promise<readonly V[]>,
  wait: number,
): (key: K) => Promise<V> {
  let source: Generator<Batch<K, V>, never> | undefined;
  return async (key) => {
    source ??= batches(loadMany, wait);
    const { value } = source.next();
    let place = value.keys.findIndex((one) => Object.is(one, key) || one === key);
    if (place < 0) place = value.keys.push(key) - 1;
    return (await value.loaded)[place]!;
  };
}
