// Style: as the package dataloader: a batch of keys and callbacks, a promise for each load, and a dispatch.
interface Batch<K, V> {
  hasDispatched: boolean;
  readonly keys: K[];
  readonly callbacks: {
    readonly resolve: (value: V) => void;
    readonly reject: (error: unknown) => void;
  }[];
}

class DataLoader<K, V> {
  _batchLoadFn: (keys: readonly K[]) => Promise<readonly V[]>;
  _batchScheduleFn: (dispatch: () => void) => void;
  _batch: Batch<K, V> | null = null;
  _cacheMap: Map<K, Promise<V>> | null = null;

  constructor(
    batchLoadFn: (keys: readonly K[]) => Promise<readonly V[]>,
    options: { batchScheduleFn: (dispatch: () => void) => void },
  ) {
    this._batchLoadFn = batchLoadFn;
    this._batchScheduleFn = options.batchScheduleFn;
  }

  load(key: K): Promise<V> {
    const batch = getCurrentBatch(this);
    const cached = this._cacheMap?.get(key);
    if (cached) return cached;
    batch.keys.push(key);
    const promise = new Promise<V>((resolve, reject) => {
      batch.callbacks.push({ resolve, reject });
    });
    this._cacheMap?.set(key, promise);
    return promise;
  }
}

function getCurrentBatch<K, V>(loader: DataLoader<K, V>): Batch<K, V> {
  const existing = loader._batch;
  if (existing !== null && !existing.hasDispatched) return existing;
  const batch: Batch<K, V> = { hasDispatched: false, keys: [], callbacks: [] };
  loader._batch = batch;
  loader._cacheMap = new Map();
  loader._batchScheduleFn(() => dispatchBatch(loader, batch));
  return batch;
}

function dispatchBatch<K, V>(loader: DataLoader<K, V>, batch: Batch<K, V>): void {
  batch.hasDispatched = true;
  if (batch.keys.length === 0) return;
  loader
    ._batchLoadFn(batch.keys)
    .then((values) => {
      if (values.length !== batch.keys.length) {
        throw new TypeError(
          "DataLoader must be constructed with a function which returns an Array of the same length as the Array of keys.",
        );
      }
      for (let i = 0; i < batch.callbacks.length; i++) {
        batch.callbacks[i]!.resolve(values[i]!);
      }
    })
    .catch((error: unknown) => {
      for (const { reject } of batch.callbacks) reject(error);
    });
}

export function batchLoader<K, V>(
  loadMany: (keys: readonly K[]) => Promise<readonly V[]>,
  wait: number,
): (key: K) => Promise<V> {
  const loader = new DataLoader(loadMany, {
    batchScheduleFn: (dispatch) => setTimeout(dispatch, wait),
  });
  return (key) => loader.load(key);
}
