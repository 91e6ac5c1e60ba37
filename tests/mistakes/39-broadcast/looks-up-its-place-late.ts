// Looks up where the log ends when it is asked for the first value.
// caught by: counts from the subscription, not from the first ask
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
    return this.#read();
  }

  #tell(): void {
    this.#change.resolve();
    this.#change = Promise.withResolvers();
  }

  async *#read(): AsyncGenerator<T, void> {
    let place = this.#log.length;
    while (true) {
      if (place < this.#log.length) yield this.#log[place++] as T;
      else if (this.#isClosed) return;
      else await this.#change.promise;
    }
  }
}
