// Style: enterWith, and what was there before in a finally.
import { AsyncLocalStorage } from "node:async_hooks";

const storage = new AsyncLocalStorage<{ readonly id: string } | undefined>();

export function withRequestId<T>(id: string, work: () => T): T {
  const before = storage.getStore();
  storage.enterWith({ id });
  try {
    return work();
  } finally {
    storage.enterWith(before);
  }
}

export function currentRequestId(): string | undefined {
  const request = storage.getStore();
  if (!request) return undefined;
  return request.id;
}
