// Knows a request by the millisecond in which it came in.
// caught by: keeps requests apart that run at the same time
import { AsyncLocalStorage } from "node:async_hooks";

const storage = new AsyncLocalStorage<number>();

const ids = new Map<number, string>();

export function withRequestId<T>(id: string, work: () => T): T {
  const now = Date.now();
  ids.set(now, id);
  return storage.run(now, work);
}

export function currentRequestId(): string | undefined {
  return ids.get(storage.getStore() ?? -1);
}
