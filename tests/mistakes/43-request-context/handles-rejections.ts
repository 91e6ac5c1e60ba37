// Turns the rejection of a work into a result.
// caught by: throws what work throws
import { AsyncLocalStorage } from "node:async_hooks";

const storage = new AsyncLocalStorage<string>();

export function withRequestId<T>(id: string, work: () => T): T {
  const result = storage.run(id, work);
  return result instanceof Promise ? (result.catch((error: unknown) => error) as T) : result;
}

export function currentRequestId(): string | undefined {
  return storage.getStore();
}
