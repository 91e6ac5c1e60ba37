// Takes the id away when it has been asked for.
// caught by: gives the id within work
import { AsyncLocalStorage } from "node:async_hooks";

const storage = new AsyncLocalStorage<{ id?: string }>();

export function withRequestId<T>(id: string, work: () => T): T {
  return storage.run({ id }, work);
}

export function currentRequestId(): string | undefined {
  const store = storage.getStore();
  const id = store?.id;
  if (store) delete store.id;
  return id;
}
