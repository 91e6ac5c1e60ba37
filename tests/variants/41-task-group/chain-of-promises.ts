// Style: a chain of promises that each spawn makes longer, followed to its end.
interface TaskGroup {
  readonly signal: AbortSignal;
  spawn(work: (signal: AbortSignal) => Promise<void>): void;
}

export function withTaskGroup<T>(body: (group: TaskGroup) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const failed: { reason: unknown }[] = [];
  let tail: Promise<void> | null = Promise.resolve();

  const join = (promise: Promise<unknown>): void => {
    const end = promise.then(
      () => {},
      (reason: unknown) => {
        failed.push({ reason });
        controller.abort(reason);
      },
    );
    tail = tail!.then(() => end);
  };
  const spawn = (work: (signal: AbortSignal) => Promise<void>): void => {
    if (tail === null) throw new Error("ended");
    join(work(controller.signal));
  };
  const followToTheEnd = (): Promise<void> => {
    const seen = tail!;
    return seen.then(() => {
      if (seen !== tail) return followToTheEnd();
      tail = null;
      return undefined;
    });
  };

  const given = body({ signal: controller.signal, spawn });
  join(given);
  return followToTheEnd().then(() => {
    for (const { reason } of failed) throw reason;
    return given;
  });
}
