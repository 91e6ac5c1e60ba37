// Style: a class for one batch, with private fields; it sends itself and tells when it is closed.
class Batch<K, V> {
  readonly #keys: K[] = [];
  readonly #asks = new Map<K, PromiseWithResolvers<V>>();

  constructor(wait: number, send: (batch: Batch<K, V>) => void) {
    setTimeout(() => send(this), wait);
  }

  ask(key: K): Promise<V> {
    const known = this.#asks.get(key);
    if (known !== undefined) return known.promise;
    const ask = Promise.withResolvers<V>();
    this.#keys.push(key);
    this.#asks.set(key, ask);
    return ask.promise;
  }

  async load(loadMany: (keys: readonly K[]) => Promise<readonly V[]>): Promise<void> {
    try {
      this.#settle(await loadMany(this.#keys));
    } catch (error) {
      this.#asks.forEach(({ reject }) => reject(error));
    }
  }

  #settle(values: readonly V[]): void {
    const count = this.#keys.length;
    if (values.length !== count) throw new Error(`${count} keys but ${values.length} values`);
    this.#keys.forEach((key, index) => this.#asks.get(key)!.resolve(values[index]!));
  }
}

export function batchLoader<K, V>(
  loadMany: (keys: readonly K[]) => Promise<readonly V[]>,
  wait: number,
): (key: K) => Promise<V> {
  let open: Batch<K, V> | null = null;
  const send = (batch: Batch<K, V>): void => {
    open = null;
    void batch.load(loadMany);
  };
  return (key) => (open ??= new Batch(wait, send)).ask(key);
}
