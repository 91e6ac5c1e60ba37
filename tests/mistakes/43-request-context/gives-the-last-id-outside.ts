// Gives the id of the last request outside of any.
// caught by: gives undefined outside
import { AsyncLocalStorage } from "node:async_hooks";

const storage = new AsyncLocalStorage<string>();

let last: string | undefined;

export function withRequestId<T>(id: string, work: () => T): T {
  last = id;
  return storage.run(id, work);
}

export function currentRequestId(): string | undefined {
  return storage.getStore() ?? last;
}
