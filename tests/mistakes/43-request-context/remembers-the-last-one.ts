// Gives the id of the request that came in last, if any is in flight.
// caught by: keeps requests apart that run at the same time
import { AsyncLocalStorage } from "node:async_hooks";

const storage = new AsyncLocalStorage<string>();

let last: string | undefined;

export function withRequestId<T>(id: string, work: () => T): T {
  last = id;
  return storage.run(id, work);
}

export function currentRequestId(): string | undefined {
  return storage.getStore() && last;
}
