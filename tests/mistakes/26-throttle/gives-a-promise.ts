// Is an async function, so it gives a promise of a throttled function where a function is wanted.
// caught by: calls fn at once when the interval allows
export async function throttle<A extends unknown[]>(
  fn: (...args: A) => void,
  interval: number,
): Promise<(...args: A) => void> {
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
    if (isOpen) call(args);
    else latest = args;
  };
}
