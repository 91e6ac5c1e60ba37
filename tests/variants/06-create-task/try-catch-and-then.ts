// Style: a try and a catch for what is thrown, two .then handlers, and a record that is updated.
export interface Task<T> {
  readonly status: "pending" | "fulfilled" | "rejected";
  readonly promise: Promise<T>;
}

export function createTask<T>(work: () => Promise<T>): Task<T> {
  let promise: Promise<T>;
  try {
    promise = work();
  } catch (error) {
    promise = Promise.reject(error);
  }
  const task: { status: Task<T>["status"]; promise: Promise<T> } = { status: "pending", promise };
  promise.then(
    () => {
      task.status = "fulfilled";
    },
    () => {
      task.status = "rejected";
    },
  );
  return task;
}
