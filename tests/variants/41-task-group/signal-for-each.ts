// Style: each work gets a signal of its own that follows the group's.
interface TaskGroup {
  readonly signal: AbortSignal;
  spawn(work: (signal: AbortSignal) => Promise<void>): void;
}

export async function withTaskGroup<T>(body: (group: TaskGroup) => Promise<T>): Promise<T> {
  const { signal, abort } = (() => {
    const controller = new AbortController();
    return { signal: controller.signal, abort: controller.abort.bind(controller) };
  })();
  const outcomes: PromiseSettledResult<unknown>[] = [];
  const live = new Map<symbol, Promise<void>>();
  let open = true;
  const track = (promise: Promise<unknown>): void => {
    const key = Symbol("work");
    const settle = async (): Promise<void> => {
      const [outcome] = await Promise.allSettled([promise]);
      outcomes.push(outcome);
      if (outcome.status === "rejected" && !signal.aborted) abort(outcome.reason);
      live.delete(key);
    };
    live.set(key, settle());
  };
  const spawn: TaskGroup["spawn"] = (work) => {
    if (!open) throw new Error("group is done");
    track(work(AbortSignal.any([signal])));
  };
  const result = body({ signal, spawn });
  track(result);
  for (;;) {
    const [next] = live.values();
    if (next === undefined) break;
    await next;
  }
  open = false;
  const failure = outcomes.find((outcome) => outcome.status === "rejected");
  if (failure) throw failure.reason;
  return result;
}
