// Style: as the package async-mutex: a value, weights and priorities, and a dispatcher.
interface QueueEntry {
  readonly resolve: (result: [number, () => void]) => void;
  readonly weight: number;
  readonly priority: number;
}

class WeightedSemaphore {
  private _queue: QueueEntry[] = [];
  private _value: number;

  constructor(value: number) {
    this._value = value;
  }

  acquire(weight = 1, priority = 0): Promise<[number, () => void]> {
    return new Promise((resolve) => {
      const task: QueueEntry = { resolve, weight, priority };
      const i = this._queue.findLastIndex((other) => priority <= other.priority);
      if (i === -1 && weight <= this._value) this._dispatchItem(task);
      else this._queue.splice(i + 1, 0, task);
    });
  }

  release(weight: number): void {
    this._value += weight;
    while (this._queue.length > 0 && this._queue[0]!.weight <= this._value) {
      this._dispatchItem(this._queue.shift()!);
    }
  }

  private _dispatchItem(item: QueueEntry): void {
    const previous = this._value;
    this._value -= item.weight;
    let called = false;
    const releaser = (): void => {
      if (called) return;
      called = true;
      this.release(item.weight);
    };
    item.resolve([previous, releaser]);
  }
}

export class Semaphore {
  private readonly _semaphore: WeightedSemaphore;

  constructor(permits: number) {
    if (permits % 1 !== 0 || permits <= 0) throw new RangeError("permits has to be an integer > 0");
    this._semaphore = new WeightedSemaphore(permits);
  }

  async acquire(): Promise<() => void> {
    const [, release] = await this._semaphore.acquire();
    return release;
  }
}
