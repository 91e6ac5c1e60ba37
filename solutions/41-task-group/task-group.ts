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
  const controller = new AbortController();
  const { signal } = controller;
  const failures: unknown[] = [];
  const ended = Promise.withResolvers<void>();
  let inFlight = 0;
  // The body is followed as every work is: when none is left in flight, nobody can spawn one.
  const follow = async (work: () => Promise<void>): Promise<void> => {
    inFlight++;
    try {
      await work();
    } catch (error) {
      failures.push(error);
      controller.abort(error);
    }
    inFlight--;
    if (inFlight === 0) ended.resolve();
  };
  const spawn = (work: (signal: AbortSignal) => Promise<void>): void => {
    if (inFlight === 0) throw new Error("the group has ended");
    void follow(() => work(signal));
  };
  let result: T | undefined;
  void follow(async () => {
    result = await body({ signal, spawn });
  });
  await ended.promise;
  if (failures.length > 0) throw failures[0];
  return result as T;
}
