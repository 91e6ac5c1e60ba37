// Keeps the first error in a variable, and takes undefined for none.
// caught by: rejects with the first failure, when all has ended
interface TaskGroup {
  readonly signal: AbortSignal;
  spawn(work: (signal: AbortSignal) => Promise<void>): void;
}

export async function withTaskGroup<T>(body: (group: TaskGroup) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const { signal } = controller;
  let failure: unknown;
  const ended = Promise.withResolvers<void>();
  let inFlight = 0;
  const follow = async (work: () => Promise<unknown>): Promise<void> => {
    inFlight++;
    try {
      await work();
    } catch (error) {
      failure ??= error;
      controller.abort(error);
    }
    inFlight--;
    if (inFlight === 0) ended.resolve();
  };
  const spawn: TaskGroup["spawn"] = (work) => {
    if (inFlight === 0) throw new Error("the group has ended");
    void follow(() => work(signal));
  };
  let result: T | undefined;
  void follow(async () => {
    result = await body({ signal, spawn });
  });
  await ended.promise;
  if (failure !== undefined) throw failure;
  return result as T;
}
