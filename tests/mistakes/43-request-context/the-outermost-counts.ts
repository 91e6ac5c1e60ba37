// Keeps the id of the first request when another one is started in it.
// caught by: gives the innermost id
import { AsyncLocalStorage } from "node:async_hooks";

const storage = new AsyncLocalStorage<string>();

export function withRequestId<T>(id: string, work: () => T): T {
  return storage.run(storage.getStore() ?? id, work);
}

export function currentRequestId(): string | undefined {
  return storage.getStore();
}
