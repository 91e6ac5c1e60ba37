// Gives a promise of its own where work returns one.
// caught by: returns what work returns
import { AsyncLocalStorage } from "node:async_hooks";

const storage = new AsyncLocalStorage<string>();

export function withRequestId<T>(id: string, work: () => T): T {
  const result = storage.run(id, work);
  return result instanceof Promise ? (result.then((value) => value) as T) : result;
}

export function currentRequestId(): string | undefined {
  return storage.getStore();
}
