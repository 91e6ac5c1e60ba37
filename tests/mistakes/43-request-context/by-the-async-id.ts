// Keeps the id with the number of what is being executed, which is another one after each wait.
// caught by: gives the id after every kind of waiting
import { executionAsyncId } from "node:async_hooks";

const ids = new Map<number, string | undefined>();

export function withRequestId<T>(id: string, work: () => T): T {
  const own = executionAsyncId();
  const before = ids.get(own);
  ids.set(own, id);
  try {
    return work();
  } finally {
    ids.set(own, before);
  }
}

export function currentRequestId(): string | undefined {
  return ids.get(executionAsyncId());
}
