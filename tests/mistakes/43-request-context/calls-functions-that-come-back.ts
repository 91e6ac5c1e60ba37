// Calls a function that work returns.
// caught by: returns what work returns
import { AsyncLocalStorage } from "node:async_hooks";

const storage = new AsyncLocalStorage<string>();

export function withRequestId<T>(id: string, work: () => T): T {
  const result = storage.run(id, work);
  return typeof result === "function" ? result() : result;
}

export function currentRequestId(): string | undefined {
  return storage.getStore();
}
