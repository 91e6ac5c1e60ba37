// Drops the latest call when its arguments are those of the call before.
// caught by: drops the other calls in between
export function throttle<A extends unknown[]>(
  fn: (...args: A) => void,
  interval: number,
): (...args: A) => void {
  let isOpen = true;
  let latest: A | undefined;
  let last: A | undefined;
  const call = (args: A): void => {
    isOpen = false;
    latest = undefined;
    last = args;
    setTimeout(open, interval);
    fn(...args);
  };
  const open = (): void => {
    isOpen = true;
    if (latest?.some((arg, index) => !Object.is(arg, last?.[index]))) call(latest);
  };
  return (...args) => {
    if (isOpen) call(args);
    else latest = args;
  };
}
