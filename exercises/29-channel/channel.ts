/**
 * A first-in first-out queue between those who send values and those who receive them.
 *
 * Receivers and senders are served in the order in which they asked. `undefined` is never sent.
 */
export class Channel<T> {
  // TODO: remember what is in the queue, who waits to send, who waits to receive, and the close

  /**
   * Makes a channel whose queue holds at most `capacity` values, a whole number from 0; for any other
   * it throws a `RangeError`.
   */
  constructor(capacity: number) {
    // TODO: throw a RangeError unless capacity is a whole number from 0
    throw new Error("TODO: Channel");
  }

  /**
   * Resolves when `value` is in the queue or has been handed to a receiver; while the queue is full it
   * waits. Rejects with an `Error` when the channel is closed, even while it waits.
   */
  async send(value: T): Promise<void> {
    // TODO: reject when the channel is closed
    // TODO: hand the value to the first receiver that waits, else put it into the queue, else wait
    throw new Error("TODO: send");
  }

  /** Resolves to the next value, when there is one; to `undefined` when the channel is closed and empty. */
  async receive(): Promise<T | undefined> {
    // TODO: take the first value, and let the first sender that waits move up
    // TODO: when there is none, wait, or give undefined if the channel is closed
    throw new Error("TODO: receive");
  }

  /** Lets nothing more in: sends that wait reject, and receives that wait resolve to `undefined`. */
  close(): void {
    // TODO: remember it, and settle all those who wait
    throw new Error("TODO: close");
  }

  /** Receives until the channel is closed and empty. */
  async *[Symbol.asyncIterator](): AsyncIterator<T> {
    // TODO: yield what receive gives until it gives undefined
    throw new Error("TODO: iterator");
  }
}
