// Notes the end of a request with a promise that nobody looks at.
// caught by: leaves nothing behind
import { AsyncLocalStorage } from "node:async_hooks";

const storage = new AsyncLocalStorage<string>();

const ended: string[] = [];

export function withRequestId<T>(id: string, work: () => T): T {
  const result = storage.run(id, work);
  if (result instanceof Promise) void result.finally(() => ended.push(id));
  return result;
}

export function currentRequestId(): string | undefined {
  return storage.getStore();
}
