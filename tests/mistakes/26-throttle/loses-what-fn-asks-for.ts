// Forgets the latest call after it has made it, and with it the one that fn itself has made meanwhile.
// caught by: drops the other calls in between
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
