// Always calls fn once more at the end of an interval, though nothing came in between.
// caught by: drops the other calls in between
export function throttle<A extends unknown[]>(
  fn: (...args: A) => void,
  interval: number,
): (...args: A) => void {
  let latest: A | undefined;
  let isOpen = true;
  let isRepeating = false;
  const open = (): void => {
    const args = latest as A;
    isOpen = isRepeating;
    isRepeating = !isRepeating;
    if (isOpen) return;
    setTimeout(open, interval);
    fn(...args);
  };
  return (...args) => {
    latest = args;
    if (!isOpen) {
      isRepeating = false;
      return;
    }
    isOpen = false;
    isRepeating = false;
    setTimeout(open, interval);
    fn(...args);
  };
}
