// Keeps the state of each fn in a WeakMap, though it may be throttled twice.
// caught by: keeps throttled functions apart
const throttled = new WeakMap<object, unknown>();

export function throttle<A extends unknown[]>(
  fn: (...args: A) => void,
  interval: number,
): (...args: A) => void {
  const known = throttled.get(fn) as ((...args: A) => void) | undefined;
  if (known !== undefined) return known;
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
  const one = (...args: A): void => {
    if (isOpen) call(args);
    else latest = args;
  };
  throttled.set(fn, one);
  return one;
}
