// Disables the storage when the work has returned, to tidy up.
// caught by: gives the innermost id
import { AsyncLocalStorage } from "node:async_hooks";

const storage = new AsyncLocalStorage<string>();

export function withRequestId<T>(id: string, work: () => T): T {
  try {
    return storage.run(id, work);
  } finally {
    storage.disable();
  }
}

export function currentRequestId(): string | undefined {
  return storage.getStore();
}
