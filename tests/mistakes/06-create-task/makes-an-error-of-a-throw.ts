// Makes a new error of whatever the work throws.
// caught by: makes a rejected task of a work that throws
export interface Task<T> {
  readonly status: "pending" | "fulfilled" | "rejected";
  readonly promise: Promise<T>;
}

export function createTask<T>(work: () => Promise<T>): Task<T> {
  let status: Task<T>["status"] = "pending";
  let promise: Promise<T>;
  try {
    promise = work();
  } catch (error) {
    promise = Promise.reject(new Error(`the work threw ${String(error)}`));
  }
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
