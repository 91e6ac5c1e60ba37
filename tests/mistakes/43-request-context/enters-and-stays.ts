// Enters the context and never leaves it.
// caught by: gives the innermost id
import { AsyncLocalStorage } from "node:async_hooks";

const storage = new AsyncLocalStorage<string>();

export function withRequestId<T>(id: string, work: () => T): T {
  storage.enterWith(id);
  return work();
}

export function currentRequestId(): string | undefined {
  return storage.getStore();
}
