// Keeps the promise in one variable for the whole module, so a new task changes that of the others.
// caught by: gives one promise that settles as the work does
export interface Task<T> {
  readonly status: "pending" | "fulfilled" | "rejected";
  readonly promise: Promise<T>;
}

let promise: Promise<unknown>;

export function createTask<T>(work: () => Promise<T>): Task<T> {
  promise = (async () => work())();
  let status: Task<T>["status"] = "pending";
  promise.then(
    () => (status = "fulfilled"),
    () => (status = "rejected"),
  );
  return {
    get status() {
      return status;
    },
    get promise() {
      return promise as Promise<T>;
    },
  };
}
