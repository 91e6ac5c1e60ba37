// Style: a deadline on the clock, approached by halves of what is left; recursion instead of one timer.
export function withTimeout<T>(work: (signal: AbortSignal) => Promise<T>, ms: number): Promise<T> {
  const deadline = performance.now() + ms;
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const until = async (): Promise<void> => {
    const left = Math.round(deadline - performance.now());
    if (left <= 0) return;
    await new Promise<void>((resolve) => {
      timer = setTimeout(resolve, Math.ceil(left / 2));
    });
    await until();
  };
  const late = until().then(() => {
    controller.abort(new DOMException(`${ms} ms have passed`, "TimeoutError"));
    return Promise.reject(controller.signal.reason);
  });
  return Promise.race([work(controller.signal), late]).finally(() => clearTimeout(timer));
}
