// Gives all that was published to one that subscribes after the close.
// caught by: ends one that subscribes after close at once
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
    return this.#read(this.#isClosed ? 0 : this.#log.length);
  }

  #tell(): void {
    this.#change.resolve();
    this.#change = Promise.withResolvers();
  }

  async *#read(place: number): AsyncGenerator<T, void> {
    while (true) {
      if (place < this.#log.length) yield this.#log[place++] as T;
      else if (this.#isClosed) return;
      else await this.#change.promise;
    }
  }
}
