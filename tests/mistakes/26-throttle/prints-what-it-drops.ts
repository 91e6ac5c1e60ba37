// Prints how many calls it has dropped.
// caught by: leaves nothing behind
export function throttle<A extends unknown[]>(
  fn: (...args: A) => void,
  interval: number,
): (...args: A) => void {
  let dropped = 0;
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
    if (latest !== undefined) console.log("dropped so far:", ++dropped);
    latest = args;
  };
}
