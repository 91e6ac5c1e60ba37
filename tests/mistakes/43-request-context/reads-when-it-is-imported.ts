// Reads the id when the module is loaded.
// caught by: gives the id within work
import { AsyncLocalStorage } from "node:async_hooks";

const storage = new AsyncLocalStorage<string>();

export function withRequestId<T>(id: string, work: () => T): T {
  return storage.run(id, work);
}

const run = AsyncLocalStorage.snapshot();

export function currentRequestId(): string | undefined {
  return run(() => storage.getStore());
}
