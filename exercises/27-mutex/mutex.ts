/** Lets one work in at a time. */
export class Mutex {
  // TODO: keep what the next work has to wait for

  /**
   * Runs `work` when all works asked for before have ended, however they ended, and settles as it
   * does, as soon as it does.
   *
   * Calls `work` once, without arguments; at once when nothing is running. A `work` that throws has
   * ended, too: then it rejects with what was thrown. Never throws itself.
   */
  runExclusive<T>(work: () => Promise<T>): Promise<T> {
    // TODO: wait until the works asked for before have ended, then call work
    // TODO: from now on, the next one that asks has to wait for this work as well
    // TODO: see to it that a failure goes to the one who asked for this work, and to nobody else
    throw new Error("TODO: runExclusive");
  }
}
