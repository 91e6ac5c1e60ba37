// Looks for the id with what is executed, and with what has triggered that, but no further.
// caught by: gives the id after every kind of waiting
import { executionAsyncId, triggerAsyncId } from "node:async_hooks";

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
  return ids.get(executionAsyncId()) ?? ids.get(triggerAsyncId());
}
