// Leaves with undefined, so what was there before is lost.
// caught by: gives the innermost id
import { AsyncLocalStorage } from "node:async_hooks";

const storage = new AsyncLocalStorage<string | undefined>();

export function withRequestId<T>(id: string, work: () => T): T {
  storage.enterWith(id);
  try {
    return work();
  } finally {
    storage.enterWith(undefined);
  }
}

export function currentRequestId(): string | undefined {
  return storage.getStore();
}
