// Takes an id out of use when a request with it is over, though another one has the same.
// caught by: keeps requests apart that run at the same time
import { AsyncLocalStorage } from "node:async_hooks";

const storage = new AsyncLocalStorage<string>();

const inUse = new Set<string>();

export function withRequestId<T>(id: string, work: () => T): T {
  inUse.add(id);
  const result = storage.run(id, work);
  if (result instanceof Promise) {
    const end = () => inUse.delete(id);
    result.then(end, end);
  }
  return result;
}

export function currentRequestId(): string | undefined {
  const id = storage.getStore();
  return id !== undefined && inUse.has(id) ? id : undefined;
}
