// Forgets a value when the first subscriber has read it.
// caught by: gives each subscriber every value, in order
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
      if (place < this.#log.length) {
        const value = this.#log[place] as T;
        delete this.#log[place++];
        yield value;
      } else if (this.#isClosed) return;
      else await this.#change.promise;
    }
  }
}
