// Passes a rejection on only if there is an error in it, so one with undefined fulfils the promise.
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
    } catch (error) {
      status = "rejected";
      if (error) throw error;
      return undefined;
    }
  };
  const promise = run() as Promise<T>;
  promise.catch(() => {});
  return {
    promise,
    get status() {
      return status;
    },
  };
}
