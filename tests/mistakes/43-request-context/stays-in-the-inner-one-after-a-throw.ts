// Restores the outer id only if the work returns.
// caught by: gives the innermost id
import { AsyncLocalStorage } from "node:async_hooks";

const storage = new AsyncLocalStorage<string | undefined>();

export function withRequestId<T>(id: string, work: () => T): T {
  const before = storage.getStore();
  storage.enterWith(id);
  const result = work();
  storage.enterWith(before);
  return result;
}

export function currentRequestId(): string | undefined {
  return storage.getStore();
}
