// Catches what the work throws and fulfils the promise with it.
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
    promise = Promise.resolve(error as T);
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
