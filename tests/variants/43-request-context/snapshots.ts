// Style: a function that runs others in the context of a snapshot, which was taken inside.
import { AsyncLocalStorage } from "node:async_hooks";

type Run = <T>(work: () => T) => T;

const current = new AsyncLocalStorage<string>();

const contextOf = (id: string): Run => current.run(id, () => AsyncLocalStorage.snapshot());

export function withRequestId<T>(id: string, work: () => T): T {
  const run = contextOf(id);
  return run(work);
}

export function currentRequestId(): string | undefined {
  return current.getStore();
}
