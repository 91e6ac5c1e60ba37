// Lets its timer run on for two intervals.
// caught by: lets its timers run out
export function throttle<A extends unknown[]>(
  fn: (...args: A) => void,
  interval: number,
): (...args: A) => void {
  let isOpen = true;
  let latest: A | undefined;
  const call = (args: A): void => {
    isOpen = false;
    latest = undefined;
    setTimeout(open, interval);
    setTimeout(() => {}, 2 * interval);
    fn(...args);
  };
  const open = (): void => {
    isOpen = true;
    if (latest !== undefined) call(latest);
  };
  return (...args) => {
    if (isOpen) call(args);
    else latest = args;
  };
}
