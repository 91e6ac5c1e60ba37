// Works the status out from the error, so a rejection with undefined is called fulfilled.
// caught by: tells how the work stands
export interface Task<T> {
  readonly status: "pending" | "fulfilled" | "rejected";
  readonly promise: Promise<T>;
}

export function createTask<T>(work: () => Promise<T>): Task<T> {
  const promise = (async () => work())();
  let ended = false;
  let error: unknown;
  promise.then(
    () => (ended = true),
    (reason: unknown) => {
      ended = true;
      error = reason;
    },
  );
  return {
    promise,
    get status() {
      if (!ended) return "pending";
      return error ? "rejected" : "fulfilled";
    },
  };
}
