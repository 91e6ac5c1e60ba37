// Writes the inner id into what the outer request has, for good.
// caught by: gives the innermost id
import { AsyncLocalStorage } from "node:async_hooks";

const storage = new AsyncLocalStorage<{ id: string }>();

export function withRequestId<T>(id: string, work: () => T): T {
  const store = storage.getStore();
  if (store === undefined) return storage.run({ id }, work);
  store.id = id;
  return work();
}

export function currentRequestId(): string | undefined {
  return storage.getStore()?.id;
}
