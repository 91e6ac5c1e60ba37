// Wants more than an interval to have passed, so that a call comes a millisecond late.
// caught by: calls fn at once when the interval allows
export function throttle<A extends unknown[]>(
  fn: (...args: A) => void,
  interval: number,
): (...args: A) => void {
  let last = -Infinity;
  let timer: NodeJS.Timeout | undefined;
  return (...args) => {
    const call = (): void => {
      last = Date.now();
      fn(...args);
    };
    clearTimeout(timer);
    const passed = Date.now() - last;
    if (passed > interval) call();
    else timer = setTimeout(call, interval - passed);
  };
}
