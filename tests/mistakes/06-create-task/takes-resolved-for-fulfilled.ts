// Takes a promise that was resolved with the work's promise for a fulfilled one: never pending.
// caught by: tells how the work stands
export interface Task<T> {
  readonly status: "pending" | "fulfilled" | "rejected";
  readonly promise: Promise<T>;
}

export function createTask<T>(work: () => Promise<T>): Task<T> {
  let status: Task<T>["status"] = "pending";
  const promise = new Promise<T>((resolve, reject) => {
    try {
      resolve(work());
      status = "fulfilled";
    } catch (error) {
      reject(error);
      status = "rejected";
    }
  });
  promise.catch(() => (status = "rejected"));
  return {
    promise,
    get status() {
      return status;
    },
  };
}
