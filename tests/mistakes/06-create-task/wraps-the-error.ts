// Rejects with a new error in place of the one it was given, when the work's promise rejects.
// caught by: gives one promise that settles as the work does
export interface Task<T> {
  readonly status: "pending" | "fulfilled" | "rejected";
  readonly promise: Promise<T>;
}

export function createTask<T>(work: () => Promise<T>): Task<T> {
  let status: Task<T>["status"] = "pending";
  const promise = new Promise<T>((resolve, reject) => {
    work().then(resolve, (error: unknown) => {
      reject(new Error("the task failed", { cause: error }));
    });
  });
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
