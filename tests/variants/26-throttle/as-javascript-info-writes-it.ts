// Style: as javascript.info writes it, a wrapper that calls itself with what was saved, saved no more.
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

    setTimeout(function () {
      isThrottled = false;
      if (savedArgs) {
        const args = savedArgs;
        savedArgs = null;
        wrapper(...args);
      }
    }, interval);

    fn(...args);
  }

  return wrapper;
}
