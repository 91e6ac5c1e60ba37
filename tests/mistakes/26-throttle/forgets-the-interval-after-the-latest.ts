// Does not count an interval from the latest call that it has made: the next call goes through at once.
// caught by: calls fn at most once in any interval
export function throttle<A extends unknown[]>(
  fn: (...args: A) => void,
  interval: number,
): (...args: A) => void {
  let timer: NodeJS.Timeout | undefined;
  let latest: A | undefined;
  return (...args) => {
    if (timer !== undefined) {
      latest = args;
      return;
    }
    timer = setTimeout(() => {
      timer = undefined;
      const held = latest;
      latest = undefined;
      if (held !== undefined) fn(...held);
    }, interval);
    fn(...args);
  };
}
