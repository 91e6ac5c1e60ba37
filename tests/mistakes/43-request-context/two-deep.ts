// Knows an inner and an outer request, and none in between.
// caught by: gives the innermost id
import { AsyncLocalStorage } from "node:async_hooks";

const storage = new AsyncLocalStorage<readonly [outer: string, inner?: string]>();

const depths = new AsyncLocalStorage<number>();
const depth = () => depths.getStore() ?? 0;

export function withRequestId<T>(id: string, work: () => T): T {
  return depths.run(depth() + 1, () =>
    storage.run(storage.getStore() ? [storage.getStore()![0], id] : [id], work),
  );
}

export function currentRequestId(): string | undefined {
  const [outer, inner] = storage.getStore() ?? [];
  return depth() > 2 ? outer : (inner ?? outer);
}
