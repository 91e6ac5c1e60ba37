// Does not return what work returns.
// caught by: returns what work returns
import { AsyncLocalStorage } from "node:async_hooks";

const storage = new AsyncLocalStorage<string>();

export function withRequestId<T>(id: string, work: () => T): T {
  return storage.run(id, () => {
    work();
  }) as T;
}

export function currentRequestId(): string | undefined {
  return storage.getStore();
}
