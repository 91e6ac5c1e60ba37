// Starts an interval to tidy up, which never ends.
// caught by: leaves nothing behind
import { AsyncLocalStorage } from "node:async_hooks";

const storage = new AsyncLocalStorage<string>();

const seen = new Set<string>();
setInterval(() => seen.clear(), 60_000);

export function withRequestId<T>(id: string, work: () => T): T {
  seen.add(id);
  return storage.run(id, work);
}

export function currentRequestId(): string | undefined {
  return storage.getStore();
}
