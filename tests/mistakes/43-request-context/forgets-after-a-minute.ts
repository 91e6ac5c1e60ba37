// Forgets an id that is older than a minute.
// caught by: gives the id after every kind of waiting
import { AsyncLocalStorage } from "node:async_hooks";

const storage = new AsyncLocalStorage<{ id: string; since: number }>();

export function withRequestId<T>(id: string, work: () => T): T {
  return storage.run({ id, since: Date.now() }, work);
}

export function currentRequestId(): string | undefined {
  const request = storage.getStore();
  return request && Date.now() - request.since < 60_000 ? request.id : undefined;
}
