// Is an async function, so it returns a promise of a task where a task is wanted.
// caught by: tells how the work stands
export interface Task<T> {
  readonly status: "pending" | "fulfilled" | "rejected";
  readonly promise: Promise<T>;
}

export async function createTask<T>(work: () => Promise<T>): Promise<Task<T>> {
  const promise = (async () => work())();
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
