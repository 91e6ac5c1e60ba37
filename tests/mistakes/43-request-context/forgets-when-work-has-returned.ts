// Takes the id away when the work has returned, which may still wait for something.
// caught by: gives the id after every kind of waiting
import { AsyncLocalStorage } from "node:async_hooks";

const storage = new AsyncLocalStorage<{ id?: string }>();

export function withRequestId<T>(id: string, work: () => T): T {
  const store: { id?: string } = { id };
  try {
    return storage.run(store, work);
  } finally {
    delete store.id;
  }
}

export function currentRequestId(): string | undefined {
  return storage.getStore()?.id;
}
