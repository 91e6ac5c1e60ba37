// Calls work after it has returned.
// caught by: returns what work returns
import { AsyncLocalStorage } from "node:async_hooks";

const storage = new AsyncLocalStorage<string>();

export function withRequestId<T>(id: string, work: () => T): T {
  const { promise, resolve } = Promise.withResolvers<T>();
  storage.run(id, () => queueMicrotask(() => resolve(work())));
  return promise as T;
}

export function currentRequestId(): string | undefined {
  return storage.getStore();
}
