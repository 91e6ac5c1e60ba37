/** Sends every value to all who have subscribed, however slowly they take them. */
export class Broadcast<T> {
  // TODO: remember what publish, close and the subscribers need to know of one another

  /** Gives `value` to each subscriber. Throws an `Error` when the broadcast is closed. */
  publish(value: T): void {
    // TODO: throw when the broadcast is closed
    // TODO: keep the value for each subscriber, and wake those who wait for one
    throw new Error("TODO: publish");
  }

  /** Ends each subscriber as soon as it has had what was published before. Closing twice is harmless. */
  close(): void {
    // TODO: remember it, and wake those who wait
    throw new Error("TODO: close");
  }

  /** Subscribes, from now on, to all values: whoever asks late gets them all the same. */
  subscribe(): AsyncIterableIterator<T> {
    // TODO: note at once, not at the first ask, from where on this subscriber gets values
    // TODO: give an iterator that gives them in order, waits when there is none, ends after the close
    // TODO: see to it that it gives nothing more once its return was called
    throw new Error("TODO: subscribe");
  }
}
