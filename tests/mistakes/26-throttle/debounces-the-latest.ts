// Calls fn at once, but puts the latest call off for as long as others come.
// caught by: makes the latest call as soon as the interval allows
export function throttle<A extends unknown[]>(
  fn: (...args: A) => void,
  interval: number,
): (...args: A) => void {
  let last = -Infinity;
  let timer: NodeJS.Timeout | undefined;
  const call = (args: A): void => {
    last = Date.now();
    fn(...args);
  };
  return (...args) => {
    clearTimeout(timer);
    if (timer === undefined && Date.now() - last >= interval) return call(args);
    timer = setTimeout(() => {
      timer = undefined;
      call(args);
    }, interval);
  };
}
