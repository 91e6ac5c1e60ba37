// Style: as the package async-mutex: a mutex is a semaphore of one, with weights, priorities and a dispatcher.
type Releaser = () => void;
interface QueueEntry {
  resolve(result: [number, Releaser]): void;
  reject(error: unknown): void;
  weight: number;
  priority: number;
}

class Semaphore {
  private _queue: QueueEntry[] = [];
  private _value: number;

  constructor(value: number) {
    this._value = value;
  }

  acquire(weight = 1, priority = 0): Promise<[number, Releaser]> {
    if (weight <= 0) throw new Error(`invalid weight ${weight}: must be positive`);
    return new Promise((resolve, reject) => {
      const task: QueueEntry = { resolve, reject, weight, priority };
      const i = this._queue.findLastIndex((other) => priority <= other.priority);
      if (i === -1 && weight <= this._value) {
        this._dispatchItem(task);
      } else {
        this._queue.splice(i + 1, 0, task);
      }
    });
  }

  async runExclusive<T>(callback: (value: number) => Promise<T> | T): Promise<T> {
    const [value, release] = await this.acquire();
    try {
      return await callback(value);
    } finally {
      release();
    }
  }

  release(weight = 1): void {
    this._value += weight;
    this._dispatchQueue();
  }

  private _dispatchQueue(): void {
    while (this._queue.length > 0 && this._queue[0]!.weight <= this._value) {
      this._dispatchItem(this._queue.shift()!);
    }
  }

  private _dispatchItem(item: QueueEntry): void {
    const previousValue = this._value;
    this._value -= item.weight;
    item.resolve([previousValue, this._newReleaser(item.weight)]);
  }

  private _newReleaser(weight: number): Releaser {
    let called = false;
    return () => {
      if (called) return;
      called = true;
      this.release(weight);
    };
  }
}

export class Mutex {
  private _semaphore: Semaphore;

  constructor() {
    this._semaphore = new Semaphore(1);
  }

  runExclusive<T>(callback: () => Promise<T> | T): Promise<T> {
    return this._semaphore.runExclusive(() => callback());
  }
}
