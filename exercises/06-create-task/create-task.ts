/** A work that has been started, and news of it. */
export interface Task<T> {
  /** How the work stands at the moment it is read. */
  readonly status: "pending" | "fulfilled" | "rejected";
  /** Settles as the work does. The same promise at every read. */
  readonly promise: Promise<T>;
}

/**
 * Starts `work` before it returns, and returns a task that tells how the work stands.
 *
 * `work` is called once, without arguments. A task that fails and is never awaited does no harm;
 * awaiting its `promise` still rejects, with the very same value. Never throws: a `work` that
 * throws makes a rejected task.
 */
export function createTask<T>(work: () => Promise<T>): Task<T> {
  // TODO: start the work now, and make a rejection of whatever it throws
  // TODO: note the end of the work at the moment it comes, be it a result or a failure
  // TODO: see to it that a failure nobody awaits is not an unhandled rejection
  // TODO: return a task whose status is looked up whenever it is read
  throw new Error("TODO: createTask");
}
