// Makes a promise afresh at every read.
// caught by: gives one promise that settles as the work does
export interface Task<T> {
  readonly status: "pending" | "fulfilled" | "rejected";
  readonly promise: Promise<T>;
}

export function createTask<T>(work: () => Promise<T>): Task<T> {
  const promise = (async () => work())();
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
      const copy = promise.then((value) => value);
      copy.catch(() => {});
      return copy;
    },
  };
}
