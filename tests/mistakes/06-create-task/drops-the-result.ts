// Gives out the promise that its own .then returned, which fulfils with nothing.
// caught by: gives one promise that settles as the work does
export interface Task<T> {
  readonly status: "pending" | "fulfilled" | "rejected";
  readonly promise: Promise<T>;
}

export function createTask<T>(work: () => Promise<T>): Task<T> {
  let status: Task<T>["status"] = "pending";
  const promise = (async () => work())().then(
    () => {
      status = "fulfilled";
    },
    (error: unknown) => {
      status = "rejected";
      throw error;
    },
  );
  promise.catch(() => {});
  return {
    promise: promise as Promise<unknown> as Promise<T>,
    get status() {
      return status;
    },
  };
}
