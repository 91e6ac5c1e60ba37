// Runs the work of a request with an empty id without any.
// caught by: gives the id within work
import { AsyncLocalStorage } from "node:async_hooks";

const storage = new AsyncLocalStorage<string>();

export function withRequestId<T>(id: string, work: () => T): T {
  if (!id) return work();
  return storage.run(id, work);
}

export function currentRequestId(): string | undefined {
  return storage.getStore();
}
