// Gives the id when work returns nothing.
// caught by: returns what work returns
import { AsyncLocalStorage } from "node:async_hooks";

const storage = new AsyncLocalStorage<string>();

export function withRequestId<T>(id: string, work: () => T): T {
  return storage.run(id, work) ?? (id as T);
}

export function currentRequestId(): string | undefined {
  return storage.getStore();
}
