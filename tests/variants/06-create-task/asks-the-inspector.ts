// Style: keeps no state at all; asks util.inspect how the promise stands.
import { inspect } from "node:util";

export interface Task<T> {
  readonly status: "pending" | "fulfilled" | "rejected";
  readonly promise: Promise<T>;
}

export function createTask<T>(work: () => Promise<T>): Task<T> {
  const promise = (async (): Promise<T> => work())();
  promise.catch(() => {});
  return {
    promise,
    get status() {
      const shown = inspect(promise, { depth: 0, customInspect: false, colors: false });
      const word = /^Promise \{\s*<(pending|rejected)>/.exec(shown)?.[1];
      return (word as "pending" | "rejected" | undefined) ?? "fulfilled";
    },
  };
}
