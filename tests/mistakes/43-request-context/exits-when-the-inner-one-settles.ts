// Leaves every context when the promise of an inner work has settled.
// caught by: gives the innermost id
import { AsyncLocalStorage } from "node:async_hooks";

const storage = new AsyncLocalStorage<{ id?: string; parent?: { id?: string } | undefined }>();

export function withRequestId<T>(id: string, work: () => T): T {
  const parent = storage.getStore();
  const result = storage.run({ id, parent }, work);
  if (result instanceof Promise) {
    const leave = () => void (parent && delete parent.id);
    result.then(leave, leave);
  }
  return result;
}

export function currentRequestId(): string | undefined {
  return storage.getStore()?.id;
}
