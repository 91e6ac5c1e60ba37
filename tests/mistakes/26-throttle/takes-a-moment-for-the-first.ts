// Makes every call from a timer, the first from one of 0 ms: that is a millisecond late.
// caught by: calls fn at once when the interval allows
export function throttle<A extends unknown[]>(
  fn: (...args: A) => void,
  interval: number,
): (...args: A) => void {
  let last = -Infinity;
  let latest: A | undefined;
  let timer: NodeJS.Timeout | undefined;
  return (...args) => {
    latest = args;
    timer ??= setTimeout(
      () => {
        timer = undefined;
        last = Date.now();
        fn(...(latest as A));
      },
      Math.max(0, last + interval - Date.now()),
    );
  };
}
