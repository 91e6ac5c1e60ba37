// Prints which requests come in.
// caught by: leaves nothing behind
import { AsyncLocalStorage } from "node:async_hooks";

const storage = new AsyncLocalStorage<string>();

export function withRequestId<T>(id: string, work: () => T): T {
  console.log(`request ${id}`);
  return storage.run(id, work);
}

export function currentRequestId(): string | undefined {
  return storage.getStore();
}
