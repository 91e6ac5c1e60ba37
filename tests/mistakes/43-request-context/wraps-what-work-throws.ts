// Throws an error of its own, with that of the work as its cause.
// caught by: throws what work throws
import { AsyncLocalStorage } from "node:async_hooks";

const storage = new AsyncLocalStorage<string>();

export function withRequestId<T>(id: string, work: () => T): T {
  try {
    return storage.run(id, work);
  } catch (error) {
    throw new Error(`request ${id} failed`, { cause: error });
  }
}

export function currentRequestId(): string | undefined {
  return storage.getStore();
}
