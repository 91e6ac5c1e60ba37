// Starts a whole interval at the first call in between, not what remains of it.
// caught by: makes the latest call as soon as the interval allows
export function throttle<A extends unknown[]>(
  fn: (...args: A) => void,
  interval: number,
): (...args: A) => void {
  let last = -Infinity;
  let latest: A | undefined;
  let timer: NodeJS.Timeout | undefined;
  const call = (args: A): void => {
    last = Date.now();
    fn(...args);
  };
  return (...args) => {
    latest = args;
    if (timer !== undefined) return;
    if (Date.now() - last >= interval) {
      call(args);
      return;
    }
    timer = setTimeout(() => {
      timer = undefined;
      call(latest as A);
    }, interval);
  };
}
