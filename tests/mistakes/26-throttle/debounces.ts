// Is a debounce: waits until there has been no call for an interval.
// caught by: calls fn at once when the interval allows
export function throttle<A extends unknown[]>(
  fn: (...args: A) => void,
  interval: number,
): (...args: A) => void {
  let timer: NodeJS.Timeout | undefined;
  return (...args) => {
    clearTimeout(timer);
    timer = setTimeout(fn, interval, ...args);
  };
}
