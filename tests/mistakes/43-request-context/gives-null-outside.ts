// Gives null outside of any request.
// caught by: gives undefined outside
import { AsyncLocalStorage } from "node:async_hooks";

const storage = new AsyncLocalStorage<string>();

export function withRequestId<T>(id: string, work: () => T): T {
  return storage.run(id, work);
}

export function currentRequestId(): string | null {
  return storage.getStore() ?? null;
}
