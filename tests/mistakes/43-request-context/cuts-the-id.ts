// Keeps the first hundred characters of the id.
// caught by: gives the id within work
import { AsyncLocalStorage } from "node:async_hooks";

const storage = new AsyncLocalStorage<string>();

export function withRequestId<T>(id: string, work: () => T): T {
  return storage.run(id.slice(0, 100), work);
}

export function currentRequestId(): string | undefined {
  return storage.getStore();
}
