// Style: the work is bound to the context of its request, and then called from outside of it.
import { AsyncLocalStorage } from "node:async_hooks";

const store = new AsyncLocalStorage<readonly string[]>();

function bind<T>(id: string, work: () => T): () => T {
  const stack = [id, ...(store.getStore() ?? [])];
  return store.run(stack, () => AsyncLocalStorage.bind(work));
}

export function withRequestId<T>(id: string, work: () => T): T {
  return bind(id, work)();
}

export function currentRequestId(): string | undefined {
  return store.getStore()?.at(0);
}
