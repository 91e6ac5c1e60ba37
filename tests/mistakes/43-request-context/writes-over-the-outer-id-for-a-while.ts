// Writes the inner id into what the outer request has, and restores it when the work has returned.
// caught by: gives the innermost id
import { AsyncLocalStorage } from "node:async_hooks";

const storage = new AsyncLocalStorage<{ id: string }>();

export function withRequestId<T>(id: string, work: () => T): T {
  const store = storage.getStore();
  if (store === undefined) return storage.run({ id }, work);
  const before = store.id;
  store.id = id;
  try {
    return work();
  } finally {
    store.id = before;
  }
}

export function currentRequestId(): string | undefined {
  return storage.getStore()?.id;
}
