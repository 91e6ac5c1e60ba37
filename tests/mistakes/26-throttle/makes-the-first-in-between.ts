// Keeps the first of the calls in between, not the latest.
// caught by: hands on each call's own arguments
export function throttle<A extends unknown[]>(
  fn: (...args: A) => void,
  interval: number,
): (...args: A) => void {
  let isOpen = true;
  let first: A | undefined;
  const call = (args: A): void => {
    isOpen = false;
    first = undefined;
    setTimeout(open, interval);
    fn(...args);
  };
  const open = (): void => {
    isOpen = true;
    if (first !== undefined) call(first);
  };
  return (...args) => {
    if (isOpen) call(args);
    else first ??= args;
  };
}
