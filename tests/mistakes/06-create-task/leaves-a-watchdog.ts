// Sets a watchdog of a minute on the work and never calls it off.
// caught by: leaves nothing behind
export interface Task<T> {
  readonly status: "pending" | "fulfilled" | "rejected";
  readonly promise: Promise<T>;
}

export function createTask<T>(work: () => Promise<T>): Task<T> {
  const promise = (async () => work())();
  let status: Task<T>["status"] = "pending";
  setTimeout(() => {
    if (status === "pending") console.warn("a task is taking very long");
  }, 60_000);
  promise.then(
    () => (status = "fulfilled"),
    () => (status = "rejected"),
  );
  return {
    promise,
    get status() {
      return status;
    },
  };
}
