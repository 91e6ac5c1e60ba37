/** Runs works until it is shut down, and knows when the last of them has ended. */
export class Drain {
  // TODO: keep how many works are in flight, and the promise of the shutdown once there is one

  /** Calls `work` at once and settles as it does; after a shutdown rejects with an `Error` instead. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    // TODO: turn the work away after a shutdown
    // TODO: count it in, settle as it does, and count it out, however it has ended
    throw new Error("TODO: run");
  }

  /**
   * Takes no more works, and resolves as soon as none is in flight, to `drained`, or after `timeout`
   * ms, to `timed out`. Every further call gives the same promise.
   */
  shutdown(timeout: number): Promise<"drained" | "timed out"> {
    // TODO: make the promise at the first call, and give the same one at every other
    // TODO: resolve it when the last work has ended, or when the time is up
    // TODO: stop the timer when it is not needed any more
    throw new Error("TODO: shutdown");
  }
}
