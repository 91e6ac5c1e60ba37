// Waits for the works, and for those that they spawned, but not for any that these spawn.
// caught by: gives what the body gives, when all has ended
interface TaskGroup {
  readonly signal: AbortSignal;
  spawn(work: (signal: AbortSignal) => Promise<void>): void;
}

export async function withTaskGroup<T>(body: (group: TaskGroup) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const failures: unknown[] = [];
  let works: Promise<void>[] = [];
  let isOver = false;
  const keep = (error: unknown): void => {
    failures.push(error);
    controller.abort(error);
  };
  const spawn: TaskGroup["spawn"] = (work) => {
    if (isOver) throw new Error("the group has ended");
    works.push(work(controller.signal).catch(keep));
  };
  const result = await body({ signal: controller.signal, spawn }).catch(keep);
  for (let generation = 0; generation < 2; generation++) {
    const [older] = [works];
    works = [];
    await Promise.all(older);
  }
  isOver = true;
  if (failures.length > 0) throw failures[0];
  return result as T;
}
