// Listens with a .then and a .catch side by side: the promise of the .then rejects unseen.
// caught by: survives a failure that nobody awaits
export interface Task<T> {
  readonly status: "pending" | "fulfilled" | "rejected";
  readonly promise: Promise<T>;
}

export function createTask<T>(work: () => Promise<T>): Task<T> {
  const promise = (async () => work())();
  let status: Task<T>["status"] = "pending";
  void promise.then(() => (status = "fulfilled"));
  promise.catch(() => (status = "rejected"));
  return {
    promise,
    get status() {
      return status;
    },
  };
}
