// Style: as Go's errgroup: a wait group, and a function that happens once.
interface TaskGroup {
  readonly signal: AbortSignal;
  spawn(work: (signal: AbortSignal) => Promise<void>): void;
}

function waitGroup() {
  let count = 0;
  const waiters: (() => void)[] = [];
  return {
    add: () => void count++,
    done: () => {
      count--;
      if (count === 0) for (const wake of waiters.splice(0)) wake();
    },
    wait: () => new Promise<void>((resolve) => void waiters.push(resolve)),
    isIdle: () => count === 0,
  };
}

function once<A extends unknown[]>(fn: (...args: A) => void): (...args: A) => void {
  let isDone = false;
  return (...args) => {
    if (isDone) return;
    isDone = true;
    fn(...args);
  };
}

export async function withTaskGroup<T>(body: (group: TaskGroup) => Promise<T>): Promise<T> {
  const wg = waitGroup();
  const controller = new AbortController();
  let err: { readonly cause: unknown } | undefined;
  const cancel = once((cause: unknown) => {
    err = { cause };
    controller.abort(cause);
  });
  let result: T;
  const go = (work: (signal: AbortSignal) => Promise<void>): void => {
    wg.add();
    void (async () => {
      try {
        await work(controller.signal);
      } catch (error) {
        cancel(error);
      } finally {
        wg.done();
      }
    })();
  };
  const spawn = (work: (signal: AbortSignal) => Promise<void>): void => {
    if (wg.isIdle()) throw new RangeError("spawn called after the group ended");
    go(work);
  };
  const over = wg.wait();
  go(async (signal) => {
    result = await body({ signal, spawn });
  });
  await over;
  if (err) throw (err as { readonly cause: unknown }).cause;
  return result!;
}
