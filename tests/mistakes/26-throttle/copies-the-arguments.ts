// Makes the latest call with a copy of its arguments.
// caught by: hands on each call's own arguments
export function throttle<A extends unknown[]>(
  fn: (...args: A) => void,
  interval: number,
): (...args: A) => void {
  let isOpen = true;
  let latest: string | undefined;
  const call = (args: A): void => {
    isOpen = false;
    latest = undefined;
    setTimeout(open, interval);
    fn(...args);
  };
  const open = (): void => {
    isOpen = true;
    if (latest !== undefined) call(JSON.parse(latest) as A);
  };
  return (...args) => {
    if (isOpen) call(args);
    else latest = JSON.stringify(args);
  };
}
