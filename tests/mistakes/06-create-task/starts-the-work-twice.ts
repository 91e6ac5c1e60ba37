// Calls the work once for the status and once more for the promise.
// caught by: starts the work before it returns
export interface Task<T> {
  readonly status: "pending" | "fulfilled" | "rejected";
  readonly promise: Promise<T>;
}

export function createTask<T>(work: () => Promise<T>): Task<T> {
  const run = async (): Promise<T> => work();
  let status: Task<T>["status"] = "pending";
  run().then(
    () => (status = "fulfilled"),
    () => (status = "rejected"),
  );
  const promise = run();
  promise.catch(() => {});
  return {
    promise,
    get status() {
      return status;
    },
  };
}
