// Empties what a dropped call was given, to free the memory.
// caught by: leaves nothing behind
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
    fn(...args);
  };
  const open = (): void => {
    isOpen = true;
    if (latest !== undefined) call(latest);
  };
  return (...args) => {
    if (isOpen) {
      call(args);
      return;
    }
    for (const arg of latest ?? []) if (Array.isArray(arg)) arg.length = 0;
    latest = args;
  };
}
