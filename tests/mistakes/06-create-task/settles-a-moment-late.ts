// Sleeps once more before it passes the result on, so the promise settles a millisecond late.
// caught by: gives one promise that settles as the work does
import { setTimeout as sleep } from "node:timers/promises";

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
      await sleep(0);
      return result;
    } catch (error) {
      status = "rejected";
      throw error;
    }
  };
  const promise = run();
  promise.catch(() => {});
  return {
    promise,
    get status() {
      return status;
    },
  };
}
