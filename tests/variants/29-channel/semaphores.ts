// Style: two semaphores, of places and of values, that call back whoever's turn it is at once.
class Semaphore {
  readonly #waiting: ((isMine: boolean) => void)[] = [];
  #free: number;
  #isClosed = false;

  constructor(free: number) {
    this.#free = free;
  }

  acquire(then: (isMine: boolean) => void): void {
    if (this.#free > 0) {
      this.#free--;
      then(true);
    } else if (this.#isClosed) {
      then(false);
    } else {
      this.#waiting.push(then);
    }
  }

  release(): void {
    const next = this.#waiting.shift();
    if (next) next(true);
    else this.#free++;
  }

  close(): void {
    this.#isClosed = true;
    for (const then of this.#waiting.splice(0)) then(false);
  }
}

export class Channel<T> {
  readonly #places: Semaphore;
  readonly #filled = new Semaphore(0);
  readonly #values: T[] = [];
  #isClosed = false;

  constructor(capacity: number) {
    if (!Number.isInteger(capacity)) throw new RangeError("not a whole number");
    if (capacity <= -1) throw new RangeError("negative");
    this.#places = new Semaphore(capacity);
  }

  send(value: T): Promise<void> {
    return new Promise((resolve, reject) => {
      if (this.#isClosed) throw new Error("closed");
      this.#places.acquire((isMine) => {
        if (!isMine) return reject(new Error("closed meanwhile"));
        this.#values.push(value);
        this.#filled.release();
        resolve();
      });
    });
  }

  receive(): Promise<T | undefined> {
    return new Promise((resolve) => {
      // Who receives lends its own place, so that with capacity 0 there is one.
      this.#places.release();
      this.#filled.acquire((isMine) => resolve(isMine ? this.#values.shift() : undefined));
    });
  }

  close(): void {
    this.#isClosed = true;
    this.#places.close();
    this.#filled.close();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T, void> {
    do {
      const value = await this.receive();
      if (value === undefined) return;
      yield value;
    } while (true);
  }
}
