// Style: withScope and using, which end the scope with the block.
import { AsyncLocalStorage } from "node:async_hooks";

const requestId = new AsyncLocalStorage<string>();

export function withRequestId<T>(id: string, work: () => T): T {
  using _scope = requestId.withScope(id);
  return work();
}

export function currentRequestId(): string | undefined {
  return requestId.getStore();
}
