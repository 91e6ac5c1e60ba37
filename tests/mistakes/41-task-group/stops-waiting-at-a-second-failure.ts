// Takes the failures of two for the end of it all.
// caught by: rejects with the first failure, when all has ended
interface TaskGroup {
  readonly signal: AbortSignal;
  spawn(work: (signal: AbortSignal) => Promise<void>): void;
}

export async function withTaskGroup<T>(body: (group: TaskGroup) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const { signal } = controller;
  const failures: unknown[] = [];
  const ended = Promise.withResolvers<void>();
  let inFlight = 0;
  const follow = async (work: () => Promise<unknown>): Promise<void> => {
    inFlight++;
    try {
      await work();
    } catch (error) {
      failures.push(error);
      controller.abort(error);
    }
    if (failures.length > 1) ended.resolve();
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
  if (failures.length > 0) throw failures[0];
  return result as T;
}
