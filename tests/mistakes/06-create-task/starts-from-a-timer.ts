// Starts the work from a timer of 0 ms, to be out of the caller's way.
// caught by: starts the work before it returns
export interface Task<T> {
  readonly status: "pending" | "fulfilled" | "rejected";
  readonly promise: Promise<T>;
}

export function createTask<T>(work: () => Promise<T>): Task<T> {
  const promise = new Promise<T>((resolve, reject) => {
    setTimeout(() => {
      (async () => work())().then(resolve, reject);
    }, 0);
  });
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
