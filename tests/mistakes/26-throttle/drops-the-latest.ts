// Calls fn at the start of an interval only: everything in between is lost.
// caught by: makes the latest call as soon as the interval allows
export function throttle<A extends unknown[]>(
  fn: (...args: A) => void,
  interval: number,
): (...args: A) => void {
  let last = -Infinity;
  return (...args) => {
    if (Date.now() - last < interval) return;
    last = Date.now();
    fn(...args);
  };
}
