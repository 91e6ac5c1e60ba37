/** Sends every value to all who have subscribed, however slowly they take them. */
export class Broadcast<T> {
  // A chain of promises: each subscriber goes along it at its own pace, and what all have passed is garbage.
  #last = Promise.withResolvers<Entry<T> | undefined>();
  #isClosed = false;

  /** Gives `value` to each subscriber. Throws an `Error` when the broadcast is closed. */
  publish(value: T): void {
    if (this.#isClosed) throw new Error("the broadcast is closed");
    const next = Promise.withResolvers<Entry<T> | undefined>();
    this.#last.resolve({ value, next: next.promise });
    this.#last = next;
  }

  /** Ends each subscriber as soon as it has had what was published before. Closing twice is harmless. */
  close(): void {
    this.#isClosed = true;
    this.#last.resolve(undefined);
  }

  /** Subscribes, from now on, to all values: whoever asks late gets them all the same. */
  subscribe(): AsyncIterableIterator<T> {
    return follow(this.#last.promise);
  }
}

/** A value that was published, and the promise of the one after it; `undefined` is the end. */
interface Entry<T> {
  readonly value: T;
  readonly next: Promise<Entry<T> | undefined>;
}

async function* follow<T>(place: Promise<Entry<T> | undefined>): AsyncGenerator<T, void> {
  for (let entry = await place; entry !== undefined; entry = await entry.next) yield entry.value;
}
