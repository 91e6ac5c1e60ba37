import { AsyncLocalStorage } from "node:async_hooks";

/**
 * Calls `work` once, at once, and sees to it that within it, and in all that it starts, across every
 * kind of waiting, `currentRequestId` gives `id`.
 *
 * The innermost `id` counts where one request starts another. Returns what `work` returns, the very
 * same value, and throws what it throws.
 */
export function withRequestId<T>(id: string, work: () => T): T {
  return requestIds.run(id, work);
}

/** Gives the id of the request on whose behalf it is called, or `undefined` outside of any. */
export function currentRequestId(): string | undefined {
  return requestIds.getStore();
}

/** Follows each request wherever it waits, which a variable can't. */
const requestIds = new AsyncLocalStorage<string>();
