// Gives up after a minute, whatever is still in flight.
// caught by: gives what the body gives, when all has ended
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
  const spawn: TaskGroup["spawn"] = (work) => {
    if (inFlight === 0) throw new Error("the group has ended");
    void follow(() => work(signal));
  };
  let result: T | undefined;
  void follow(async () => {
    result = await body({ signal, spawn });
  });
  const timer = setTimeout(ended.resolve, 60_000);
  await ended.promise;
  clearTimeout(timer);
  if (failures.length > 0) throw failures[0];
  return result as T;
}
