// Shares one stack of ids among all that a request starts.
// caught by: gives the innermost id
import { AsyncLocalStorage } from "node:async_hooks";

const storage = new AsyncLocalStorage<string[]>();

export function withRequestId<T>(id: string, work: () => T): T {
  const stack = storage.getStore();
  if (stack === undefined) return storage.run([id], work);
  stack.push(id);
  try {
    return work();
  } finally {
    stack.pop();
  }
}

export function currentRequestId(): string | undefined {
  return storage.getStore()?.at(-1);
}
