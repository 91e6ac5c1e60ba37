// Is async, so that it gives a promise whatever work returns.
// caught by: returns what work returns
import { AsyncLocalStorage } from "node:async_hooks";

const storage = new AsyncLocalStorage<string>();

export async function withRequestId<T>(id: string, work: () => T): Promise<T> {
  return storage.run(id, work);
}

export function currentRequestId(): string | undefined {
  return storage.getStore();
}
