// Starts a work at once while the body runs, and later ones from a timer.
// caught by: starts each work at once, with the signal
import { setTimeout as sleep } from "node:timers/promises";

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
  let isBodyOver = false;
  const spawn: TaskGroup["spawn"] = (work) => {
    if (inFlight === 0) throw new Error("the group has ended");
    if (isBodyOver) void follow(() => sleep(1).then(() => work(signal)));
    else void follow(() => work(signal));
  };
  let result: T | undefined;
  void follow(async () => {
    result = await body({ signal, spawn }).finally(() => {
      isBodyOver = true;
    });
  });
  await ended.promise;
  if (failures.length > 0) throw failures[0];
  return result as T;
}
