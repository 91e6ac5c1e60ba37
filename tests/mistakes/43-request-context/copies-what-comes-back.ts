// Gives a copy of an array that work returns.
// caught by: returns what work returns
import { AsyncLocalStorage } from "node:async_hooks";

const storage = new AsyncLocalStorage<string>();

export function withRequestId<T>(id: string, work: () => T): T {
  const result = storage.run(id, work);
  return Array.isArray(result) ? (result.concat("") as T) : result;
}

export function currentRequestId(): string | undefined {
  return storage.getStore();
}
