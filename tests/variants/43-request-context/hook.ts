// Style: async_hooks, before there was AsyncLocalStorage: what is started inherits the id from who starts it.
import { createHook, executionAsyncId } from "node:async_hooks";

const ids = new Map<number, string | undefined>();

createHook({
  init(asyncId) {
    const id = ids.get(executionAsyncId());
    if (id !== undefined) ids.set(asyncId, id);
  },
  destroy(asyncId) {
    ids.delete(asyncId);
  },
}).enable();

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
