// Takes a call in between without arguments for none at all.
// caught by: hands on each call's own arguments
export function throttle<A extends unknown[]>(
  fn: (...args: A) => void,
  interval: number,
): (...args: A) => void {
  let isOpen = true;
  let latest: unknown[] = [];
  const call = (args: unknown[]): void => {
    isOpen = false;
    latest = [];
    setTimeout(open, interval);
    fn(...(args as A));
  };
  const open = (): void => {
    isOpen = true;
    if (latest.length > 0) call(latest);
  };
  return (...args) => {
    if (isOpen) call(args);
    else latest = args;
  };
}
