// Keeps one status for the whole module, so every task tells of whichever work ended last.
// caught by: tells how the work stands
export interface Task<T> {
  readonly status: "pending" | "fulfilled" | "rejected";
  readonly promise: Promise<T>;
}

let status: Task<unknown>["status"] = "pending";

export function createTask<T>(work: () => Promise<T>): Task<T> {
  const promise = (async () => work())();
  status = "pending";
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
