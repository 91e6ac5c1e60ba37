// Calls the work first, and then enters the context with what it gave.
// caught by: gives the id within work
import { AsyncLocalStorage } from "node:async_hooks";

const storage = new AsyncLocalStorage<string>();

export function withRequestId<T>(id: string, work: () => T): T {
  const result = work();
  return storage.run(id, () => result);
}

export function currentRequestId(): string | undefined {
  return storage.getStore();
}
