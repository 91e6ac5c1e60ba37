// Leaves the timer of a held call running when another call goes through just as it is due.
// caught by: calls fn at most once in any interval
export function throttle<A extends unknown[]>(
  fn: (...args: A) => void,
  interval: number,
): (...args: A) => void {
  let timer: NodeJS.Timeout | undefined;
  let latest: A;
  let previous = -Infinity;
  return (...args) => {
    const left = previous + interval - Date.now();
    latest = args;
    if (left <= 0) {
      previous = Date.now();
      fn(...args);
    } else {
      timer ??= setTimeout(() => {
        previous = Date.now();
        timer = undefined;
        fn(...latest);
      }, left);
    }
  };
}
