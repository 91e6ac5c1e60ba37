// Makes the latest call with one argument, the array of all of them.
// caught by: hands on each call's own arguments
export function throttle<A extends unknown[]>(
  fn: (...args: A) => void,
  interval: number,
): (...args: A) => void {
  let isOpen = true;
  let latest: unknown[] | undefined;
  const call = (args: unknown[]): void => {
    isOpen = false;
    latest = undefined;
    setTimeout(open, interval);
    fn(...(args as A));
  };
  const open = (): void => {
    isOpen = true;
    if (latest !== undefined) call(latest);
  };
  return (...args) => {
    if (isOpen) call(args);
    else latest = [args];
  };
}
