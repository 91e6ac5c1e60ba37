// Keeps a queue for the whole module: a task starts when the one made before it has ended.
// caught by: starts the work before it returns
export interface Task<T> {
  readonly status: "pending" | "fulfilled" | "rejected";
  readonly promise: Promise<T>;
}

let last: Promise<unknown> | undefined;

export function createTask<T>(work: () => Promise<T>): Task<T> {
  const run = async (): Promise<T> => work();
  const promise = last === undefined ? run() : last.then(run, run);
  last = promise;
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
