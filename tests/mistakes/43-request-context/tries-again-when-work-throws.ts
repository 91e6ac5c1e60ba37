// Calls work again when it has thrown.
// caught by: throws what work throws
import { AsyncLocalStorage } from "node:async_hooks";

const storage = new AsyncLocalStorage<string>();

export function withRequestId<T>(id: string, work: () => T): T {
  try {
    return storage.run(id, work);
  } catch {
    return storage.run(id, work);
  }
}

export function currentRequestId(): string | undefined {
  return storage.getStore();
}
