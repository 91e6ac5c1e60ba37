// Runs every work with the same object, in which it writes the id.
// caught by: keeps requests apart that run at the same time
import { AsyncLocalStorage } from "node:async_hooks";

const storage = new AsyncLocalStorage<{ id?: string }>();

const store: { id?: string } = {};

export function withRequestId<T>(id: string, work: () => T): T {
  store.id = id;
  return storage.run(store, work);
}

export function currentRequestId(): string | undefined {
  return storage.getStore()?.id;
}
