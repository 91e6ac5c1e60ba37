// Forgets the id when the first promise has settled.
// caught by: gives the id after every kind of waiting
import { AsyncLocalStorage } from "node:async_hooks";

const storage = new AsyncLocalStorage<{ id?: string }>();

export function withRequestId<T>(id: string, work: () => T): T {
  const store: { id?: string } = { id };
  return storage.run(store, () => {
    setTimeout(() => delete store.id, 10).unref();
    return work();
  });
}

export function currentRequestId(): string | undefined {
  return storage.getStore()?.id;
}
