// Only spreads the calls: each is put off by an interval more than the one before.
// caught by: drops the other calls in between
export function throttle<A extends unknown[]>(
  fn: (...args: A) => void,
  interval: number,
): (...args: A) => void {
  let next = -Infinity;
  return (...args) => {
    const now = Date.now();
    next = Math.max(next, now);
    if (next === now) fn(...args);
    else setTimeout(fn, next - now, ...args);
    next += interval;
  };
}
