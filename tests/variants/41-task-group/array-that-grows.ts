// Style: a loop over an array of promises that grows while the loop waits.
interface TaskGroup {
  readonly signal: AbortSignal;
  spawn(work: (signal: AbortSignal) => Promise<void>): void;
}

export async function withTaskGroup<T>(body: (group: TaskGroup) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  let isOpen = true;
  let first: [reason: unknown] | undefined;
  const guard = <R>(promise: Promise<R>): Promise<R | void> =>
    promise.catch((reason: unknown) => {
      first ??= [reason];
      controller.abort(reason);
    });
  const ends: Promise<unknown>[] = [];
  const group: TaskGroup = {
    signal: controller.signal,
    spawn(work) {
      if (!isOpen) throw new Error("The group is closed");
      ends.push(guard(work(controller.signal)));
    },
  };
  const result = guard(body(group));
  await result;
  for (const end of ends) await end;
  isOpen = false;
  const [reason] = first ?? [];
  if (first !== undefined) throw reason;
  return result as Promise<T>;
}
