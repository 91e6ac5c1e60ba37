// Gives a promise only when that of work has settled, with a millisecond to spare.
// caught by: returns what work returns
import { AsyncLocalStorage } from "node:async_hooks";

const storage = new AsyncLocalStorage<string>();

export function withRequestId<T>(id: string, work: () => T): T {
  const result = storage.run(id, work);
  if (!(result instanceof Promise)) return result;
  return result.finally(() => new Promise((resolve) => setTimeout(resolve, 1))) as T;
}

export function currentRequestId(): string | undefined {
  return storage.getStore();
}
