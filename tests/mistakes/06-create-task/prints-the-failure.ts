// Prints the failure, in case nobody else does.
// caught by: leaves nothing behind
export interface Task<T> {
  readonly status: "pending" | "fulfilled" | "rejected";
  readonly promise: Promise<T>;
}

export function createTask<T>(work: () => Promise<T>): Task<T> {
  const promise = (async () => work())();
  let status: Task<T>["status"] = "pending";
  promise.then(
    () => (status = "fulfilled"),
    (error: unknown) => {
      status = "rejected";
      console.error("task failed:", error);
    },
  );
  return {
    promise,
    get status() {
      return status;
    },
  };
}
