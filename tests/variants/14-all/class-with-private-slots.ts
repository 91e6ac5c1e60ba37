// Style: a class with private fields; it is told of each value, and closed when there are no more.
class Gathering<T> {
  readonly #end = Promise.withResolvers<T[]>();
  readonly #slots: T[] = [];
  #taken = 0;
  #filled = 0;
  #closed = false;

  add(value: T | PromiseLike<T>): void {
    const slot = this.#taken++;
    const filled = (result: T): void => {
      this.#slots[slot] = result;
      this.#filled++;
      this.#look();
    };
    new Promise<T>((resolve) => resolve(value)).then(filled, this.#end.reject);
  }

  close(): Promise<T[]> {
    this.#closed = true;
    this.#look();
    return this.#end.promise;
  }

  #look(): void {
    if (this.#closed && this.#filled === this.#taken) this.#end.resolve(this.#slots);
  }
}

export async function all<T>(values: Iterable<T | PromiseLike<T>>): Promise<T[]> {
  const gathering = new Gathering<T>();
  for (const value of values) gathering.add(value);
  return gathering.close();
}
