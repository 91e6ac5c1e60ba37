// Gives the end as a value, and not as the end.
// caught by: ends each subscriber when it has had everything
export class Broadcast<T> {
  readonly #log: T[] = [];
  #change = Promise.withResolvers<void>();
  #isClosed = false;

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
      if (place < this.#log.length) yield this.#log[place++] as T;
      else if (this.#isClosed) {
        yield undefined as T;
        return;
      } else await this.#change.promise;
    }
  }
}
