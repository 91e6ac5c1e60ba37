// Listens to the promise of the work, but not to the rejected one that it makes of a throw.
// caught by: survives a failure that nobody awaits
export interface Task<T> {
  readonly status: "pending" | "fulfilled" | "rejected";
  readonly promise: Promise<T>;
}

export function createTask<T>(work: () => Promise<T>): Task<T> {
  let promise: Promise<T>;
  try {
    promise = work();
  } catch (error) {
    return { status: "rejected", promise: Promise.reject(error) };
  }
  let status: Task<T>["status"] = "pending";
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
