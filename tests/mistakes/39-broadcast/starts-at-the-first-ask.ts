// Is a generator, which does nothing until it is asked: what is published before that is lost.
// caught by: counts from the subscription, not from the first ask
export class Broadcast<T> {
  #last = Promise.withResolvers<Entry<T> | undefined>();
  #isClosed = false;

  publish(value: T): void {
    if (this.#isClosed) throw new Error("the broadcast is closed");
    const next = Promise.withResolvers<Entry<T> | undefined>();
    this.#last.resolve({ value, next: next.promise });
    this.#last = next;
  }

  close(): void {
    this.#isClosed = true;
    this.#last.resolve(undefined);
  }

  async *subscribe(): AsyncIterableIterator<T> {
    yield* follow(this.#last.promise);
  }
}

interface Entry<T> {
  readonly value: T;
  readonly next: Promise<Entry<T> | undefined>;
}

async function* follow<T>(place: Promise<Entry<T> | undefined>): AsyncGenerator<T, void> {
  for (let entry = await place; entry !== undefined; entry = await entry.next) yield entry.value;
}
