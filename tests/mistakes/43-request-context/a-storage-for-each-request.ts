// Makes a new storage for each request, and puts it back when the work has returned.
// caught by: gives the id after every kind of waiting
import { AsyncLocalStorage } from "node:async_hooks";

let storage = new AsyncLocalStorage<string>();

export function withRequestId<T>(id: string, work: () => T): T {
  const before = storage;
  storage = new AsyncLocalStorage<string>();
  try {
    return storage.run(id, work);
  } finally {
    storage = before;
  }
}

export function currentRequestId(): string | undefined {
  return storage.getStore();
}
