// Throws only what is not empty.
// caught by: throws what work throws
import { AsyncLocalStorage } from "node:async_hooks";

const storage = new AsyncLocalStorage<string>();

export function withRequestId<T>(id: string, work: () => T): T {
  let failure: unknown;
  const result = storage.run(id, () => {
    try {
      return work();
    } catch (error) {
      failure = error;
      return undefined;
    }
  });
  if (failure) throw failure;
  return result as T;
}

export function currentRequestId(): string | undefined {
  return storage.getStore();
}
