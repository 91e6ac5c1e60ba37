// Takes 0 for the time of the call before the first: with an interval that is longer than the process has been up, the first call waits.
// caught by: calls fn at once when the interval allows
export function throttle<A extends unknown[]>(
  fn: (...args: A) => void,
  interval: number,
): (...args: A) => void {
  let last = 0;
  let latest: A | undefined;
  let timer: NodeJS.Timeout | undefined;
  const call = (args: A): void => {
    last = performance.now();
    latest = undefined;
    fn(...args);
  };
  return (...args) => {
    const left = last + interval - performance.now();
    if (timer === undefined && left <= 0) {
      call(args);
      return;
    }
    latest = args;
    timer ??= setTimeout(() => {
      timer = undefined;
      call(latest as A);
    }, left);
  };
}
