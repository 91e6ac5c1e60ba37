// Keeps the ids of the last twenty requests.
// caught by: keeps requests apart that run at the same time
import { AsyncLocalStorage } from "node:async_hooks";

const storage = new AsyncLocalStorage<number>();

const ids = new Map<number, string>();
let count = 0;

export function withRequestId<T>(id: string, work: () => T): T {
  const number = ++count;
  ids.set(number, id);
  ids.delete(number - 20);
  return storage.run(number, work);
}

export function currentRequestId(): string | undefined {
  return ids.get(storage.getStore() ?? 0);
}
