// Runs the work outside of any context, with the id in a variable for its first part.
// caught by: gives the id after every kind of waiting
import { AsyncLocalStorage } from "node:async_hooks";

const storage = new AsyncLocalStorage<string>();

let first: string | undefined;

export function withRequestId<T>(id: string, work: () => T): T {
  first = id;
  try {
    return storage.exit(work);
  } finally {
    first = undefined;
  }
}

export function currentRequestId(): string | undefined {
  return storage.getStore() ?? first;
}
