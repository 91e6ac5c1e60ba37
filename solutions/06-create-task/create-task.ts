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
  // An async function starts on the spot and turns a throw into a rejection.
  const promise = (async () => work())();
  let status: Task<T>["status"] = "pending";
  promise.then(
    () => {
      status = "fulfilled";
    },
    () => {
      status = "rejected";
    },
  );
  return {
    promise,
    get status() {
      return status;
    },
  };
}
