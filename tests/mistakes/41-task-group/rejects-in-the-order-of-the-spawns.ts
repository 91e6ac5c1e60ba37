// Rejects with the error of the work that was spawned first, not of the one that failed first.
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
  let spawned = 0;
  const follow = async (work: () => Promise<unknown>): Promise<void> => {
    inFlight++;
    const place = spawned++;
    try {
      await work();
    } catch (error) {
      failures[place] = error;
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
  for (const error of Object.values(failures)) throw error;
  return result as T;
}
