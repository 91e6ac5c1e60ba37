// Keeps the state in the module, for all throttled functions together.
// caught by: keeps throttled functions apart
let isOpen = true;
let latest: (() => void) | undefined;

export function throttle<A extends unknown[]>(
  fn: (...args: A) => void,
  interval: number,
): (...args: A) => void {
  const call = (make: () => void): void => {
    isOpen = false;
    latest = undefined;
    setTimeout(open, interval);
    make();
  };
  const open = (): void => {
    isOpen = true;
    if (latest !== undefined) call(latest);
  };
  return (...args) => {
    const make = (): void => fn(...args);
    if (isOpen) call(make);
    else latest = make;
  };
}
