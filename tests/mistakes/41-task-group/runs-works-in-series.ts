// Starts each work when the one before has ended.
// caught by: starts each work at once, with the signal
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
    inFlight--;
    if (inFlight === 0) ended.resolve();
  };
  let last = Promise.resolve();
  const spawn: TaskGroup["spawn"] = (work) => {
    if (inFlight === 0) throw new Error("the group has ended");
    void follow(() => {
      last = last.then(
        () => work(signal),
        () => work(signal),
      );
      return last;
    });
  };
  let result: T | undefined;
  void follow(async () => {
    result = await body({ signal, spawn });
  });
  await ended.promise;
  if (failures.length > 0) throw failures[0];
  return result as T;
}
