// Style: a batch with an enum of states and a parameter property, which need a compiler; old batches are kept.
enum State {
  Gathering,
  Loading,
  Done,
  Failed,
}

class Batch<K, V> {
  state = State.Gathering;
  values: readonly V[] = [];
  reason: unknown;
  readonly listeners: (() => void)[] = [];

  constructor(public readonly keys: K[] = []) {}

  go(state: State): void {
    this.state = state;
    if (state !== State.Loading) this.listeners.forEach((listener) => listener());
  }

  when(index: number): Promise<V> {
    return new Promise((resolve, reject) => {
      this.listeners.push(() => {
        if (this.state === State.Done) resolve(this.values[index]!);
        else reject(this.reason);
      });
    });
  }
}

export function batchLoader<K, V>(
  loadMany: (keys: readonly K[]) => Promise<readonly V[]>,
  wait: number,
): (key: K) => Promise<V> {
  const batches: Batch<K, V>[] = [];

  const load = async (batch: Batch<K, V>): Promise<void> => {
    batch.go(State.Loading);
    try {
      batch.values = await loadMany([...batch.keys]);
      if (batch.values.length < batch.keys.length) throw new Error("too few values");
      if (batch.values.length > batch.keys.length) throw new Error("too many values");
      batch.go(State.Done);
    } catch (error) {
      batch.reason = error;
      batch.go(State.Failed);
    }
  };

  return async (key) => {
    let batch = batches.at(-1);
    if (batch?.state !== State.Gathering) {
      batch = new Batch<K, V>();
      batches.push(batch);
      setTimeout(load, wait, batch);
    }
    let index = batch.keys.findIndex((one) => new Set([one, key]).size === 1);
    if (index === -1) index = batch.keys.push(key) - 1;
    return batch.when(index);
  };
}
