// Gives out a promise whose failure it has swallowed: awaiting it gives undefined.
// caught by: gives one promise that settles as the work does
export interface Task<T> {
  readonly status: "pending" | "fulfilled" | "rejected";
  readonly promise: Promise<T>;
}

export function createTask<T>(work: () => Promise<T>): Task<T> {
  let status: Task<T>["status"] = "pending";
  const run = async (): Promise<T | undefined> => {
    try {
      const result = await work();
      status = "fulfilled";
      return result;
    } catch {
      status = "rejected";
      return undefined;
    }
  };
  const promise = run() as Promise<T>;
  return {
    promise,
    get status() {
      return status;
    },
  };
}
