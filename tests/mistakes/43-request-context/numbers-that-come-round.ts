// Gives each request a place of ten, by turns.
// caught by: keeps requests apart that run at the same time
import { AsyncLocalStorage } from "node:async_hooks";

const storage = new AsyncLocalStorage<number>();

const ids: string[] = [];
let count = 0;

export function withRequestId<T>(id: string, work: () => T): T {
  const place = count++ % 10;
  ids[place] = id;
  return storage.run(place, work);
}

export function currentRequestId(): string | undefined {
  return ids[storage.getStore() ?? -1];
}
