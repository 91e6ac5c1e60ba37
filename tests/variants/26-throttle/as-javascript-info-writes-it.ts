// Style: as javascript.info writes it, a wrapper that calls itself with what was saved.
export function throttle<A extends unknown[]>(
  fn: (...args: A) => void,
  interval: number,
): (...args: A) => void {
  let isThrottled = false;
  let savedArgs: A | null = null;

  function wrapper(...args: A): void {
    if (isThrottled) {
      savedArgs = args;
      return;
    }
    isThrottled = true;

    fn(...args);

    setTimeout(function () {
      isThrottled = false;
      if (savedArgs) {
        wrapper(...savedArgs);
        savedArgs = null;
      }
    }, interval);
  }

  return wrapper;
}
