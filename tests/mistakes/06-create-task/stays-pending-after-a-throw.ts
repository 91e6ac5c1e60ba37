// Makes a rejected promise of a throw, but forgets the status, which stays pending.
// caught by: makes a rejected task of a work that throws
export interface Task<T> {
  readonly status: "pending" | "fulfilled" | "rejected";
  readonly promise: Promise<T>;
}

export function createTask<T>(work: () => Promise<T>): Task<T> {
  let status: Task<T>["status"] = "pending";
  let promise: Promise<T>;
  try {
    promise = work();
    promise.then(
      () => (status = "fulfilled"),
      () => (status = "rejected"),
    );
  } catch (error) {
    promise = Promise.reject(error);
    promise.catch(() => {});
  }
  return {
    promise,
    get status() {
      return status;
    },
  };
}
