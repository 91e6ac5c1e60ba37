// Calls fn at the end of an interval only: the first call has to wait, too.
// caught by: calls fn at once when the interval allows
export function throttle<A extends unknown[]>(
  fn: (...args: A) => void,
  interval: number,
): (...args: A) => void {
  let latest: A | undefined;
  let timer: NodeJS.Timeout | undefined;
  return (...args) => {
    latest = args;
    timer ??= setTimeout(() => {
      timer = undefined;
      fn(...(latest as A));
    }, interval);
  };
}
