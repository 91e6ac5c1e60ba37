// Style: an async generator of ends, which one loop goes through.
interface TaskGroup {
  readonly signal: AbortSignal;
  spawn(work: (signal: AbortSignal) => Promise<void>): void;
}

type End = { readonly ok: true } | { readonly ok: false; readonly error: unknown };

export async function withTaskGroup<T>(body: (group: TaskGroup) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const queue: End[] = [];
  let wake = (): void => {};
  let started = 0;
  let isOver = false;

  const start = (promise: Promise<unknown>): void => {
    started++;
    const put = (end: End): void => {
      queue.push(end);
      wake();
    };
    promise.then(
      () => put({ ok: true }),
      (error: unknown) => put({ ok: false, error }),
    );
  };

  async function* ends(): AsyncGenerator<End, void> {
    for (let ended = 0; ended < started; ended++) {
      while (queue.length === 0) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      yield queue.shift()!;
    }
  }

  const result = body({
    signal: controller.signal,
    spawn(work) {
      if (isOver) throw new Error("nothing can be spawned any more");
      start(work(controller.signal));
    },
  });
  start(result);
  let bad: (End & { ok: false }) | undefined;
  for await (const end of ends()) {
    if (end.ok) continue;
    bad ??= end;
    if (!controller.signal.aborted) controller.abort(end.error);
  }
  isOver = true;
  if (bad) throw bad.error;
  return result;
}
