// Awaits the works one after another, and nobody looks at the one that fails meanwhile.
// caught by: leaves no rejection unhandled
interface TaskGroup {
  readonly signal: AbortSignal;
  spawn(work: (signal: AbortSignal) => Promise<void>): void;
}

export async function withTaskGroup<T>(body: (group: TaskGroup) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const failures: unknown[] = [];
  const works: Promise<void>[] = [];
  let isOver = false;
  const keep = (error: unknown): void => {
    failures.push(error);
    controller.abort(error);
  };
  const spawn: TaskGroup["spawn"] = (work) => {
    if (isOver) throw new Error("the group has ended");
    works.push(work(controller.signal));
  };
  const result = await body({ signal: controller.signal, spawn }).catch(keep);
  for (const work of works) await work.catch(keep);
  isOver = true;
  if (failures.length > 0) throw failures[0];
  return result as T;
}
