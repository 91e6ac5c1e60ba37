// Style: two semaphores, of places and of values, that hand over what is released; a receive lends its place.
class Semaphore {
  readonly #waiting: PromiseWithResolvers<boolean>[] = [];
  #free: number;
  #isClosed = false;

  constructor(free: number) {
    this.#free = free;
  }

  async acquire(): Promise<boolean> {
    if (this.#free > 0) {
      this.#free--;
      return true;
    }
    if (this.#isClosed) return false;
    const waiting = Promise.withResolvers<boolean>();
    this.#waiting.push(waiting);
    return await waiting.promise;
  }

  release(): void {
    const next = this.#waiting.shift();
    if (next) next.resolve(true);
    else this.#free++;
  }

  close(): void {
    this.#isClosed = true;
    for (const { resolve } of this.#waiting.splice(0)) resolve(false);
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

  async send(value: T): Promise<void> {
    if (this.#isClosed || !(await this.#places.acquire())) throw new Error("closed");
    this.#values.push(value);
    this.#filled.release();
  }

  async receive(): Promise<T | undefined> {
    this.#places.release();
    return (await this.#filled.acquire()) ? this.#values.shift() : undefined;
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
