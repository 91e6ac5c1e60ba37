// Starts the interval anew at every call, so that a steady stream of calls gets nothing made.
// caught by: makes the latest call as soon as the interval allows
export function throttle<A extends unknown[]>(
  fn: (...args: A) => void,
  interval: number,
): (...args: A) => void {
  let timer: NodeJS.Timeout | undefined;
  let latest: A | undefined;
  const open = (): void => {
    timer = undefined;
    if (latest === undefined) return;
    const args = latest;
    latest = undefined;
    timer = setTimeout(open, interval);
    fn(...args);
  };
  return (...args) => {
    if (timer === undefined) {
      timer = setTimeout(open, interval);
      fn(...args);
      return;
    }
    clearTimeout(timer);
    latest = args;
    timer = setTimeout(open, interval);
  };
}
