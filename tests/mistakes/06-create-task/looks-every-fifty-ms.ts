// Looks every 50 ms whether the work has ended, so the status is late.
// caught by: tells how the work stands
export interface Task<T> {
  readonly status: "pending" | "fulfilled" | "rejected";
  readonly promise: Promise<T>;
}

export function createTask<T>(work: () => Promise<T>): Task<T> {
  const promise = (async () => work())();
  let end: "fulfilled" | "rejected" | undefined;
  let status: Task<T>["status"] = "pending";
  const poll = setInterval(() => {
    if (end === undefined) return;
    clearInterval(poll);
    status = end;
  }, 50);
  promise.then(
    () => (end = "fulfilled"),
    () => (end = "rejected"),
  );
  return {
    promise,
    get status() {
      return status;
    },
  };
}
