// Starts the work only when somebody first reads the promise.
// caught by: starts the work before it returns
export interface Task<T> {
  readonly status: "pending" | "fulfilled" | "rejected";
  readonly promise: Promise<T>;
}

export function createTask<T>(work: () => Promise<T>): Task<T> {
  let status: Task<T>["status"] = "pending";
  let promise: Promise<T> | undefined;
  const start = (): Promise<T> => {
    const started = (async () => work())();
    started.then(
      () => (status = "fulfilled"),
      () => (status = "rejected"),
    );
    return started;
  };
  return {
    get status() {
      return status;
    },
    get promise() {
      promise ??= start();
      return promise;
    },
  };
}
