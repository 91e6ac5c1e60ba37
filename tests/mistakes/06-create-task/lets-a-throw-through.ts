// Calls the work outside of anything that catches, so createTask throws what the work throws.
// caught by: makes a rejected task of a work that throws
export interface Task<T> {
  readonly status: "pending" | "fulfilled" | "rejected";
  readonly promise: Promise<T>;
}

export function createTask<T>(work: () => Promise<T>): Task<T> {
  const promise = work();
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
