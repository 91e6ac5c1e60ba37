/**
 * Calls `work` once, at once, and sees to it that within it, and in all that it starts, across every
 * kind of waiting, `currentRequestId` gives `id`.
 *
 * The innermost `id` counts where one request starts another. Returns what `work` returns, the very
 * same value, and throws what it throws.
 */
export function withRequestId<T>(id: string, work: () => T): T {
  // TODO: keep the id where whoever runs on behalf of work finds it, and nobody else
  // TODO: call work, and return what it returns
  throw new Error("TODO: withRequestId");
}

/** Gives the id of the request on whose behalf it is called, or `undefined` outside of any. */
export function currentRequestId(): string | undefined {
  // TODO: look up the id of the innermost request
  throw new Error("TODO: currentRequestId");
}
