// Counts the interval from whatever call came last, one that was dropped as well.
// caught by: makes the latest call as soon as the interval allows
export function throttle<A extends unknown[]>(
  fn: (...args: A) => void,
  interval: number,
): (...args: A) => void {
  let last = -Infinity;
  let latest: A | undefined;
  let timer: NodeJS.Timeout | undefined;
  return (...args) => {
    const now = Date.now();
    const passed = now - last;
    last = now;
    if (passed >= interval && timer === undefined) {
      fn(...args);
      return;
    }
    latest = args;
    timer ??= setTimeout(() => {
      timer = undefined;
      last = Date.now();
      fn(...(latest as A));
    }, interval);
  };
}
