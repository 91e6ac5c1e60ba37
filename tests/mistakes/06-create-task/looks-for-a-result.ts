// Works the status out from the result, so a work that gives undefined stays pending.
// caught by: tells how the work stands
export interface Task<T> {
  readonly status: "pending" | "fulfilled" | "rejected";
  readonly promise: Promise<T>;
}

export function createTask<T>(work: () => Promise<T>): Task<T> {
  const promise = (async () => work())();
  let result: T | undefined;
  let failed = false;
  promise.then(
    (value) => (result = value),
    () => (failed = true),
  );
  return {
    promise,
    get status() {
      if (failed) return "rejected";
      return result === undefined ? "pending" : "fulfilled";
    },
  };
}
