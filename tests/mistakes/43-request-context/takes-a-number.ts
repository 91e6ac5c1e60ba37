// Makes a number of an id that looks like one.
// caught by: gives the id within work
import { AsyncLocalStorage } from "node:async_hooks";

const storage = new AsyncLocalStorage<string | number>();

export function withRequestId<T>(id: string, work: () => T): T {
  return storage.run(id && Number.isInteger(Number(id)) ? Number(id) : id, work);
}

export function currentRequestId(): string | undefined {
  return storage.getStore() as string | undefined;
}
