// Notes the time of a call after fn has returned: fn may call again meanwhile, without end.
// caught by: calls fn at most once in any interval
export function throttle<A extends unknown[]>(
  fn: (...args: A) => void,
  interval: number,
): (...args: A) => void {
  let last = -Infinity;
  let latest: A | undefined;
  let timer: NodeJS.Timeout | undefined;
  const call = (args: A): void => {
    latest = undefined;
    fn(...args);
    last = Date.now();
  };
  return (...args) => {
    const left = last + interval - Date.now();
    if (left <= 0 && timer === undefined) {
      call(args);
      return;
    }
    latest = args;
    timer ??= setTimeout(() => {
      timer = undefined;
      call(latest as A);
    }, left);
  };
}
