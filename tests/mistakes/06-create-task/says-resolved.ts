// Says "resolved" where the word is "fulfilled".
// caught by: tells how the work stands
export interface Task<T> {
  readonly status: "pending" | "resolved" | "rejected";
  readonly promise: Promise<T>;
}

export function createTask<T>(work: () => Promise<T>): Task<T> {
  const promise = (async () => work())();
  let status: Task<T>["status"] = "pending";
  promise.then(
    () => (status = "resolved"),
    () => (status = "rejected"),
  );
  return {
    promise,
    get status() {
      return status;
    },
  };
}
