// Keeps which ids are in use in a plain object, in which some names mean something else.
// caught by: gives the id within work
import { AsyncLocalStorage } from "node:async_hooks";

const storage = new AsyncLocalStorage<string>();

const known: Record<string, string> = {};

export function withRequestId<T>(id: string, work: () => T): T {
  return storage.run(known[id] ?? (known[id] = id), work);
}

export function currentRequestId(): string | undefined {
  return storage.getStore();
}
