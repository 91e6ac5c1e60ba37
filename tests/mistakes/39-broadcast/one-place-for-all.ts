// Counts for all together how far they are, so that a quick one takes values from a slow one.
// caught by: gives each subscriber every value, in order
export class Broadcast<T> {
  readonly #log: T[] = [];
  #change = Promise.withResolvers<void>();
  #isClosed = false;
  #place = 0;

  publish(value: T): void {
    if (this.#isClosed) throw new Error("the broadcast is closed");
    this.#log.push(value);
    this.#tell();
  }

  close(): void {
    this.#isClosed = true;
    this.#tell();
  }

  subscribe(): AsyncIterableIterator<T> {
    return this.#read(this.#log.length);
  }

  #tell(): void {
    this.#change.resolve();
    this.#change = Promise.withResolvers();
  }

  async *#read(place: number): AsyncGenerator<T, void> {
    while (true) {
      if (place < this.#log.length) {
        const shared = Math.max(place, this.#place);
        place = this.#place = shared + 1;
        if (shared < this.#log.length) yield this.#log[shared] as T;
      } else if (this.#isClosed) return;
      else await this.#change.promise;
    }
  }
}
