// Sets the status in a finally, so a work that failed is called fulfilled.
// caught by: tells how the work stands
export interface Task<T> {
  readonly status: "pending" | "fulfilled" | "rejected";
  readonly promise: Promise<T>;
}

export function createTask<T>(work: () => Promise<T>): Task<T> {
  const promise = (async () => work())();
  let status: Task<T>["status"] = "pending";
  promise.catch(() => {}).finally(() => (status = "fulfilled"));
  return {
    promise,
    get status() {
      return status;
    },
  };
}
