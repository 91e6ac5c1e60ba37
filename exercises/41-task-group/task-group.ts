/** Works that are started together and end together. */
export interface TaskGroup {
  /** Is aborted at the first failure in the group, with that error as its reason. */
  readonly signal: AbortSignal;
  /** Starts `work` at once, with the signal. Throws an `Error` when the group has ended. */
  spawn(work: (signal: AbortSignal) => Promise<void>): void;
}

/**
 * Calls `body` with a group, and resolves to what it gave when the body and all works that were
 * spawned in the group have ended, also those that works spawned.
 *
 * At the first failure of the body or of a work, aborts the signal of the group with that error as
 * its reason, waits until everything has ended, and rejects with the very same error.
 */
export async function withTaskGroup<T>(body: (group: TaskGroup) => Promise<T>): Promise<T> {
  // TODO: call body with a group that has a signal of its own and can spawn
  // TODO: spawn: start the work at once, unless the group has ended
  // TODO: at the first failure, of the body or of a work, keep the error and abort the signal with it
  // TODO: wait until the body and all works have ended, whatever is spawned in the meantime
  // TODO: reject with the first error, or resolve to what the body gave
  throw new Error("TODO: withTaskGroup");
}
