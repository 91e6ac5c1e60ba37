// Handles the failure, but hangs on a finally, which makes another promise that rejects.
// caught by: survives a failure that nobody awaits
export interface Task<T> {
  readonly status: "pending" | "fulfilled" | "rejected";
  readonly promise: Promise<T>;
}

export function createTask<T>(work: () => Promise<T>): Task<T> {
  const promise = (async () => work())();
  let failed = false;
  let ended = false;
  promise.catch(() => (failed = true));
  void promise.finally(() => (ended = true));
  return {
    promise,
    get status() {
      if (failed) return "rejected";
      return ended ? "fulfilled" : "pending";
    },
  };
}
