// Does not forget the latest call when it has made it, and makes it again and again.
// caught by: drops the other calls in between
export function throttle<A extends unknown[]>(
  fn: (...args: A) => void,
  interval: number,
): (...args: A) => void {
  let isOpen = true;
  let latest: A | undefined;
  let again = 0;
  const call = (args: A): void => {
    isOpen = false;
    setTimeout(open, interval);
    fn(...args);
  };
  const open = (): void => {
    isOpen = true;
    if (latest !== undefined && ++again <= 3) call(latest);
  };
  return (...args) => {
    if (isOpen) call(args);
    else {
      again = 0;
      latest = args;
    }
  };
}
