// Notes the status inside the work's own promise and leaves its rejection to whoever awaits it.
// caught by: survives a failure that nobody awaits
export interface Task<T> {
  readonly status: "pending" | "fulfilled" | "rejected";
  readonly promise: Promise<T>;
}

export function createTask<T>(work: () => Promise<T>): Task<T> {
  let status: Task<T>["status"] = "pending";
  const run = async (): Promise<T> => {
    try {
      const result = await work();
      status = "fulfilled";
      return result;
    } catch (error) {
      status = "rejected";
      throw error;
    }
  };
  return {
    promise: run(),
    get status() {
      return status;
    },
  };
}
