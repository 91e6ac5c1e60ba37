// Calls the work once more some time after it has ended, on a timer that is unref'd.
// caught by: starts the work before it returns
export interface Task<T> {
  readonly status: "pending" | "fulfilled" | "rejected";
  readonly promise: Promise<T>;
}

export function createTask<T>(work: () => Promise<T>): Task<T> {
  const run = async (): Promise<T> => work();
  const promise = run();
  let status: Task<T>["status"] = "pending";
  const again = (): void => {
    setTimeout(() => void run().catch(() => {}), 5).unref();
  };
  promise.then(
    () => {
      status = "fulfilled";
      again();
    },
    () => {
      status = "rejected";
      again();
    },
  );
  return {
    promise,
    get status() {
      return status;
    },
  };
}
