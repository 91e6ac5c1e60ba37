// Leaves a context as it is when it has had that id already, further out.
// caught by: gives the innermost id
import { AsyncLocalStorage } from "node:async_hooks";

const storage = new AsyncLocalStorage<readonly string[]>();

export function withRequestId<T>(id: string, work: () => T): T {
  const ids = storage.getStore() ?? [];
  return ids.includes(id) ? work() : storage.run([...ids, id], work);
}

export function currentRequestId(): string | undefined {
  return storage.getStore()?.at(-1);
}
