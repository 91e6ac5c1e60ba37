// Listens for the end only once somebody has read the promise; until then the task stays pending.
// caught by: tells how the work stands
export interface Task<T> {
  readonly status: "pending" | "fulfilled" | "rejected";
  readonly promise: Promise<T>;
}

export function createTask<T>(work: () => Promise<T>): Task<T> {
  const promise = (async () => work())();
  promise.catch(() => {});
  let status: Task<T>["status"] = "pending";
  return {
    get status() {
      return status;
    },
    get promise() {
      promise.then(
        () => (status = "fulfilled"),
        () => (status = "rejected"),
      );
      return promise;
    },
  };
}
