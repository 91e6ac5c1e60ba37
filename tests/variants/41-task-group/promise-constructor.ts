// Style: one hand-made promise, and callbacks that count down.
interface TaskGroup {
  readonly signal: AbortSignal;
  spawn(work: (signal: AbortSignal) => Promise<void>): void;
}

export function withTaskGroup<T>(body: (group: TaskGroup) => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const controller = new AbortController();
    let pending = 1;
    let settle: () => void = () => {};
    let isFailed = false;

    const onFailure = (error: unknown): void => {
      if (!isFailed) {
        isFailed = true;
        settle = () => reject(error);
        controller.abort(error);
      }
      onEnd();
    };
    const onEnd = (): void => {
      if (--pending === 0) settle();
    };
    const spawn: TaskGroup["spawn"] = (work) => {
      if (pending < 1) throw new Error("too late");
      pending++;
      work(controller.signal).then(onEnd, onFailure);
    };

    body({ signal: controller.signal, spawn }).then((value) => {
      if (!isFailed) settle = () => resolve(value);
      onEnd();
    }, onFailure);
  });
}
