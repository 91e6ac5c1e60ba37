// Style: waits with Promise.allSettled for those in flight, again and again, until there are none.
interface TaskGroup {
  readonly signal: AbortSignal;
  spawn(work: (signal: AbortSignal) => Promise<void>): void;
}

export const withTaskGroup = async <T>(body: (group: TaskGroup) => Promise<T>): Promise<T> => {
  const inFlight = new Set<Promise<unknown>>();
  const controller = new AbortController();
  const failure = Promise.withResolvers<never>();
  failure.promise.catch(() => {});
  let state: "open" | "failed" | "ended" = "open";
  const fail = (error: unknown): void => {
    if (state !== "open") return;
    state = "failed";
    failure.reject(error);
    controller.abort(error);
  };
  const add = (promise: Promise<unknown>): void => {
    inFlight.add(promise);
    promise.catch(fail).finally(() => inFlight.delete(promise));
  };
  const result = body({
    signal: controller.signal,
    spawn: (work) => {
      if (state === "ended") throw new Error("spawn after the end of the group");
      add(work(controller.signal));
    },
  });
  add(result);
  while (inFlight.size > 0) await Promise.allSettled(inFlight);
  const isFailed = (state as string) === "failed";
  state = "ended";
  return isFailed ? failure.promise : result;
};
